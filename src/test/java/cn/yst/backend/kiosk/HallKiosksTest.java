package cn.yst.backend.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.ServiceFixture;
import cn.yst.contract.DeviceReport;
import cn.yst.contract.HallKiosk;
import cn.yst.contract.HallKiosks;
import cn.yst.contract.HelpWanted;
import cn.yst.contract.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

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
                    new DeviceReport("scanner", "absent", null)),
                null),
            new HallKiosk("B12", null, List.of(), null));
  }

  @Test
  void aKioskWithoutDevicesAndOneThatDoesNotSpeakOfThemAreHeardOf() {
    for (String body : List.of("{}", "{'devices':[]}")) {
      beat(body);
      assertThat(seenBy(desk))
          .contains(new HallKiosk("A03", service.clock().instant(), List.of(), null));
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
    call("{'step':'identity-entry'}");
    assertThat(seenBy(stranger)).containsExactly(new HallKiosk("X1", null, List.of(), null));
  }

  @Test
  void theLastCallForHelpIsShownForAQuarterOfAnHour() {
    call("{'step':'face-check'}");
    service.clock().advance(Duration.ofMinutes(1));
    Instant at = service.clock().instant();
    call("{'step':'identity-entry','error_code':'e-net-7f3a2c'}");
    assertThat(seenBy(desk))
        .extracting(HallKiosk::help)
        .containsExactly(new HelpWanted("identity-entry", "e-net-7f3a2c", at), null);
    service.clock().advance(Duration.ofMinutes(15));
    desk.forgetToken();
    assertThat(seenBy(desk)).extracting(HallKiosk::help).containsExactly(null, null);
  }

  @Test
  void aCallForHelpIsOneLineOfTheLogThatNamesNobody() {
    Logger log = (Logger) LoggerFactory.getLogger(CounterRoutes.class);
    ListAppender<ILoggingEvent> written = new ListAppender<>();
    written.start();
    log.addAppender(written);
    log.setLevel(Level.INFO);
    call("{'step':'identity-entry','error_code':'e-net-7f3a2c'}");
    call("{'step':'home'}");
    log.detachAppender(written);
    log.setLevel(null);
    assertThat(written.list)
        .extracting(line -> line.getMessage() + line.getKeyValuePairs())
        .containsExactly(
            "help[kiosk=\"kiosk-1\", step=\"identity-entry\", code=\"e-net-7f3a2c\"]",
            "help[kiosk=\"kiosk-1\", step=\"home\", code=\"-\"]");
  }

  @Test
  void aKioskThatIsShutOutIsNotShown() {
    beat("{}");
    service.backend().enrolments().disable(service.kiosk().clientId());
    assertThat(seenBy(desk)).extracting(HallKiosk::kiosk).containsExactly("B12");
  }

  private void call(String body) {
    assertThat(
            service
                .kiosk()
                .asKiosk("POST", "/v1/kiosk/staff-calls", body.replace('\'', '"'))
                .statusCode())
        .isEqualTo(204);
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
