package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.device.Device;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.home.HomeState;
import cn.yst.kiosk.home.HomeState.Missing;
import cn.yst.kiosk.login.FakeReader;
import cn.yst.kiosk.login.ProofWay;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is offered, for every state of the reader and of the printer.
class OffersTest {
  static Stream<Arguments> pairs() {
    return statuses().flatMap(reader -> statuses().map(printer -> Arguments.of(reader, printer)));
  }

  private static Stream<DeviceStatus> statuses() {
    return Stream.concat(
        Stream.of(
            new DeviceStatus.Ready(),
            new DeviceStatus.Busy(),
            new DeviceStatus.Absent(),
            new DeviceStatus.Attention(Reason.PAPER_LOW)),
        Arrays.stream(Reason.values()).map(DeviceStatus.Fault::new));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void whatFailsIsNotOfferedAndItsAlternativeIsTold(DeviceStatus reader, DeviceStatus printer) {
    FakeReader cards = new FakeReader();
    cards.become(reader);
    Offers offers = offers(cards, new FakePrinter().become(printer));
    assertThat(offers.ways())
        .contains(ProofWay.PHONE_FACE, ProofWay.COUNTER)
        .matches(ways -> ways.contains(ProofWay.ID_CARD) == reader.usable());
    assertThat(offers.home())
        .isEqualTo(
            !reader.usable()
                ? new HomeState.Degraded(Missing.CARD_READER)
                : !printer.usable()
                    ? new HomeState.Degraded(Missing.PRINTER)
                    : new HomeState.Ready());
  }

  @Test
  void whatAKioskWasNeverGivenIsNotMissed() {
    Offers offers = offers();
    assertThat(offers.ways()).containsExactlyInAnyOrder(ProofWay.PHONE_FACE, ProofWay.COUNTER);
    assertThat(offers.home()).isEqualTo(new HomeState.Ready());
  }

  @Test
  void withoutCodesTheWayByCardIsNotOffered() {
    Devices whole =
        new Devices(
            List.of(new FakeReader(), new FakePrinter()), DeviceTime.SYSTEM, Duration.ofDays(1));
    Offers offers = new Offers(whole, false);
    assertThat(offers.ways()).containsExactlyInAnyOrder(ProofWay.PHONE_FACE, ProofWay.COUNTER);
    assertThat(offers.home()).isEqualTo(new HomeState.Ready());
  }

  private static Offers offers(Device... devices) {
    return new Offers(new Devices(List.of(devices), DeviceTime.SYSTEM, Duration.ofDays(1)), true);
  }
}
