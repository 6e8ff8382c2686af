package cn.yst.backend.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.ServiceFixture;
import cn.yst.contract.DeviceReport;
import cn.yst.contract.HallKiosk;
import cn.yst.contract.HallKiosks;
import cn.yst.contract.Json;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the counter's machine hears of the kiosks of its hall.
class HallKiosksTest {
  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk desk = service.enrol("desk-b12", "B12");

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void aKioskIsShownAsItsLastHeartbeatSaid() {
    beat("{'devices':[{'device':'printer','state':'ready'},{'device':'scanner','state':'ready'}]}");
    beat(
        "{'devices':[{'device':'printer','state':'fault','reason':'paper_out'},"
            + "{'device':'scanner','state':'absent'}]}");
    assertThat(seenBy(desk))
        .containsExactly(
            new HallKiosk(
                "A03",
                service.clock().instant(),
                List.of(
                    new DeviceReport("printer", "fault", "paper_out"),
                    new DeviceReport("scanner", "absent", null))),
            new HallKiosk("B12", null, List.of()));
  }

  @Test
  void aKioskWithoutDevicesAndOneThatDoesNotSpeakOfThemAreHeardOf() {
    for (String body : List.of("{}", "{'devices':[]}")) {
      beat(body);
      assertThat(seenBy(desk)).contains(new HallKiosk("A03", service.clock().instant(), List.of()));
    }
  }

  @Test
  void aWordOfALaterReleaseIsPassedOn() {
    beat("{'devices':[{'device':'palm_reader','state':'asleep','reason':'too_warm'}]}");
    assertThat(seenBy(desk).getFirst().devices())
        .containsExactly(new DeviceReport("palm_reader", "asleep", "too_warm"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'devices':[{'device':'printer'}]}",
        "{'devices':[{'device':'Printer\\n','state':'ready'}]}",
        "{'devices':[{'device':'printer','state':'ready','reason':'田军'}]}",
        "{'devices':'printer'}"
      })
  void whatIsNoReportIsRefusedAndChangesNothing(String body) {
    beat("{'devices':[{'device':'printer','state':'ready'}]}");
    assertThat(sent(body)).isEqualTo(400);
    assertThat(seenBy(desk).getFirst().devices())
        .containsExactly(new DeviceReport("printer", "ready", null));
  }

  @Test
  void anotherHallSeesNothingOfIt() {
    FakeKiosk stranger = service.enrol("desk-x", "别的大厅", "X1");
    beat("{}");
    assertThat(seenBy(stranger)).extracting(HallKiosk::kiosk).containsExactly("X1");
  }

  @Test
  void aKioskThatIsShutOutIsNotShown() {
    beat("{}");
    service.backend().enrolments().disable(service.kiosk().clientId());
    assertThat(seenBy(desk)).extracting(HallKiosk::kiosk).containsExactly("B12");
  }

  private void beat(String body) {
    assertThat(sent(body)).isEqualTo(200);
  }

  private int sent(String body) {
    return service
        .kiosk()
        .asKiosk("POST", "/v1/kiosk/heartbeat", body.replace('\'', '"'))
        .statusCode();
  }

  private static List<HallKiosk> seenBy(FakeKiosk machine) {
    return Json.read(machine.asKiosk("GET", "/v1/desk/kiosks", "").body(), HallKiosks.class)
        .kiosks();
  }
}
