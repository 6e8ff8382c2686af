package cn.yst.kiosk.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.device.CardKind;
import cn.yst.kiosk.device.CardReading;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.HandTime;
import cn.yst.kiosk.device.IdCard;
import cn.yst.kiosk.device.IdCardReader.Step;
import cn.yst.kiosk.device.simulator.SamvFault;
import cn.yst.kiosk.device.simulator.SimulatedCard;
import cn.yst.kiosk.device.simulator.SimulatedPort;
import cn.yst.kiosk.device.simulator.SimulatedReader;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamvReaderTest {
  private static final SimulatedCard CARD = SimulatedCard.resident("阿依·古丽", "11010519491231002X");

  private final HandTime time = new HandTime();
  private final SimulatedReader device = new SimulatedReader();
  private final SimulatedPort port = new SimulatedPort(device, time);
  private final SamvReader reader = new SamvReader("simulated", port, time);
  private final List<Step> steps = new ArrayList<>();

  @Test
  void aCardIsReadAndErasedWithHandingOver() throws Exception {
    device.lay(CARD);
    IdCard card = card(read());
    assertThat(texts(card)).containsExactly("阿依·古丽", "11010519491231002X");
    assertThat(texts(card)).allMatch(t -> t.chars().allMatch(c -> c == 0));
    assertThat(card.kind()).isEqualTo(CardKind.RESIDENT);
    assertThat(card.validTo()).isEmpty();
    assertThat(card.unusualName()).isFalse();
    assertThat(card.toString()).doesNotContain("古丽", "1101");
    assertThat(steps).containsExactly(Step.WAITING, Step.READING);
    assertThat(reader.status()).isEqualTo(new DeviceStatus.Ready());
    assertThat(reader.garbage()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "HONG_KONG_MACAO_TAIWAN, 陈大文, 810000199001010019, 20300101",
    "FOREIGN_2017, SMITH JOHN PAUL, USA110190010112, 20271231",
    "FOREIGN_2023, 史密斯, 911100199001010015, 20330101"
  })
  void permitsAndForeignCardsAreRead(CardKind kind, String name, String number, String validTo)
      throws Exception {
    device.lay(new SimulatedCard(kind, name, number, validTo));
    IdCard card = card(read());
    assertThat(card.kind()).isEqualTo(kind);
    assertThat(card.validTo()).contains(LocalDate.parse(validTo, DateTimeFormatter.BASIC_ISO_DATE));
    assertThat(texts(card)).containsExactly(name, number);
  }

  @ParameterizedTest
  @CsvSource({
    "FOREIGN_2017, SMITH JOHN PAUL, 史密斯, USA110190010112, 史密斯",
    "FOREIGN_2017, SMITH JOHN PAUL, '', USA110190010112, SMITH JOHN PAUL",
    "FOREIGN_2023, 史密斯, SMITH JOHN PAUL, 911100199001010015, 史密斯",
    "FOREIGN_2023, '', SMITH JOHN PAUL, 911100199001010015, SMITH JOHN PAUL"
  })
  void ofTwoNamesTheChineseOneIsTaken(
      CardKind kind, String name, String otherName, String number, String taken) throws Exception {
    device.lay(new SimulatedCard(kind, name, otherName, number, "20330101"));
    assertThat(texts(card(read()))).containsExactly(taken, number);
  }

  @ParameterizedTest
  @MethodSource
  void aNameIsNeverCorrectedOnlyMarked(String name, boolean unusual) throws Exception {
    device.lay(SimulatedCard.resident(name, "11010519491231002X"));
    IdCard card = card(read());
    assertThat(card.unusualName()).isEqualTo(unusual);
    assertThat(texts(card).getFirst()).isEqualTo(name);
  }

  static Stream<Arguments> aNameIsNeverCorrectedOnlyMarked() {
    return Stream.of(
        Arguments.of("王䶮", false),
        Arguments.of("王\uD840\uDD64", false),
        Arguments.of("一二三四五六七八九十甲乙丙丁戊", false),
        Arguments.of("王\uE863", true),
        Arguments.of("\uD83D王", true));
  }

  @Test
  void aCardMustLeaveBeforeItIsSeenAgain() throws Exception {
    device.lay(CARD);
    card(read()).close();
    assertThat(reader.awaitTaken(Duration.ofSeconds(5))).isFalse();
    assertThat(read()).isInstanceOf(CardReading.NoCard.class);
    device.take();
    assertThat(reader.awaitTaken(Duration.ofSeconds(5))).isTrue();
    device.lay(CARD);
    card(read()).close();
  }

  @Test
  void withoutACardTheAttemptGivesUpInTime() throws Exception {
    long start = time.nanos();
    assertThat(read()).isInstanceOf(CardReading.NoCard.class);
    assertThat(time.since(start)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(22));
  }

  @ParameterizedTest
  @EnumSource(SamvFault.class)
  void everyFaultHasItsEnd(SamvFault fault) throws Exception {
    FaultEnd end = FaultEnd.of(fault);
    device.lay(CARD);
    device.fail(fault);
    long start = time.nanos();
    assertThat(read()).isInstanceOf(end.reading());
    assertThat(reader.status()).isInstanceOf(end.status());
    if (!end.reading().equals(CardReading.NoCard.class)) {
      assertThat(time.since(start)).isLessThan(Duration.ofSeconds(4));
    }
  }

  @ParameterizedTest
  @EnumSource(SamvFault.class)
  void theReaderRecoversFromEveryFault(SamvFault fault) throws Exception {
    device.lay(CARD);
    device.fail(fault);
    if (read() instanceof CardReading.Read(IdCard card)) {
      card.close();
    }
    device.fail(SamvFault.NONE);
    reader.check();
    device.take();
    device.lay(CARD);
    card(read()).close();
    assertThat(reader.status()).isEqualTo(new DeviceStatus.Ready());
  }

  @Test
  void aReaderThatStopsMidFrameFreesTheVisitorInThreeSeconds() throws Exception {
    device.lay(CARD);
    device.fail(SamvFault.STOPS_MID_FRAME);
    List<Long> reading = new ArrayList<>();
    reader.read(Duration.ofSeconds(20), step -> reading.add(time.nanos()));
    assertThat(time.since(reading.getLast())).isLessThan(Duration.ofSeconds(3));
    assertThat(reader.status()).isEqualTo(new DeviceStatus.Fault(Reason.SILENT));
  }

  @Test
  void aFalseBeginningBeforeEachReplyCostsTimeButNoCard() throws Exception {
    byte[] falseBeginning = Arrays.copyOf(SamvFrame.of(new byte[0x0800]), 7);
    SimulatedPort noisy =
        new SimulatedPort(
            (bytes, voice) -> {
              voice.say(falseBeginning, Duration.ZERO);
              device.receive(bytes, voice);
            },
            time);
    device.lay(CARD);
    CardReading reading =
        new SamvReader("noisy", noisy, time).read(Duration.ofSeconds(20), steps::add);
    assertThat(texts(card(reading))).containsExactly("阿依·古丽", "11010519491231002X");
    assertThat(steps).containsExactly(Step.WAITING, Step.READING);
  }

  @Test
  void anUnpluggedReaderComesBack() throws Exception {
    reader.check();
    assertThat(reader.status()).isEqualTo(new DeviceStatus.Ready());
    port.plug(false);
    assertThat(read()).isInstanceOf(CardReading.Unavailable.class);
    assertThat(reader.status()).isEqualTo(new DeviceStatus.Absent());
    port.plug(true);
    reader.check();
    assertThat(reader.status()).isEqualTo(new DeviceStatus.Ready());
    device.lay(CARD);
    card(read()).close();
  }

  private CardReading read() throws InterruptedException {
    return reader.read(Duration.ofSeconds(20), steps::add);
  }

  private static IdCard card(CardReading reading) {
    assertThat(reading).isInstanceOf(CardReading.Read.class);
    return ((CardReading.Read) reading).card();
  }

  private static List<String> texts(IdCard card) {
    return card.handOver((name, number) -> List.of(new String(name), new String(number)));
  }
}
