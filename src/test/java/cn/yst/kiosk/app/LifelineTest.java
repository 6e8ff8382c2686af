package cn.yst.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.Me;
import cn.yst.kiosk.api.FakeService;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.app.Lifeline.State.Down;
import cn.yst.kiosk.app.Lifeline.State.Up;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceTime;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.SessionStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The line to a service that answers or not, with time moved by hand.
class LifelineTest {
  private static final String BOOT = "POST /v1/kiosk/boot {}";
  private static final String BEAT =
      "POST /v1/kiosk/heartbeat {\"devices\":[{\"device\":\"printer\",\"state\":\"ready\"}]}";

  private final FakeService wire = new FakeService();
  private final HandBackground hand = new HandBackground();
  private final SessionStore session = new SessionStore();
  private final FakePrinter printer = new FakePrinter();
  private final Devices devices =
      new Devices(List.of(printer), DeviceTime.SYSTEM, Duration.ofDays(1));
  private final Lifeline lifeline = lifeline(Wiring.whole());

  private Lifeline lifeline(RandomGenerator random) {
    return new Lifeline(
        wire.service(), held -> DeviceReports.of(devices, held), session, hand.scope(), random);
  }

  @AfterEach
  void stop() {
    wire.close();
  }

  @Test
  void bootIsAskedUntilItIsAnsweredAndThenEveryTenSecondsABeat() {
    lifeline.start();
    assertThat(lifeline.booted().getCount()).isEqualTo(1);
    assertThat(lifeline.isUp()).isFalse();
    answer();
    hand.advance(Duration.ofSeconds(1));
    assertThat(lifeline.booted().getCount()).isZero();
    assertThat(lifeline.stateProperty().get()).isEqualTo(new Up());
    answer();
    hand.advance(Duration.ofMillis(9999));
    assertThat(wire.asked()).containsExactly(BOOT, BOOT);
    hand.advance(Duration.ofMillis(1));
    assertThat(wire.asked()).containsExactly(BOOT, BOOT, BEAT);
  }

  @Test
  void aServiceThatIsAwayIsAskedAfterOneTwoFourUpToThirtySecondsAndAfreshAfterAnAnswer() {
    lifeline.start();
    assertThat(pauses(7)).containsExactly(1000L, 2000L, 4000L, 8000L, 16000L, 30000L, 30000L);
    answer();
    hand.advance(Duration.ofSeconds(30));
    assertThat(lifeline.isUp()).isTrue();
    hand.advance(Duration.ofSeconds(10));
    assertThat(down().tries()).isEqualTo(1);
    assertThat(down().next()).isEqualTo(Duration.ofSeconds(1));
    assertThat(down().code()).startsWith("E-SVC-");
  }

  @Test
  void chanceTakesUpToAQuarterOfAPause() {
    Lifeline lucky = lifeline(() -> Long.MAX_VALUE);
    lucky.start();
    assertThat(lucky.stateProperty().get())
        .isInstanceOfSatisfying(
            Down.class,
            d -> assertThat(d.next()).isBetween(Duration.ofMillis(750), Duration.ofMillis(999)));
  }

  @Test
  void whoAsksAtOnceAsksInPlaceOfTheNextTime() {
    lifeline.start();
    answer();
    lifeline.askNow();
    assertThat(lifeline.isUp()).isTrue();
    hand.advance(Duration.ofSeconds(9));
    assertThat(wire.asked()).containsExactly(BOOT, BOOT);
  }

  @Test
  void aSessionThatTheServiceDoesNotKnowAnyMoreIsOver() {
    answer();
    lifeline.start();
    List<Session> seen = signIn();
    wire.answer("{'server_time':'2026-03-18T01:41:00Z','session_id':'s'}");
    hand.advance(Duration.ofSeconds(10));
    assertThat(seen).hasOnlyElementsOfType(Session.SignedIn.class);
    answer();
    hand.advance(Duration.ofSeconds(10));
    assertThat(seen.getLast())
        .isInstanceOfSatisfying(
            Session.Ended.class, e -> assertThat(e.reason()).isEqualTo(EndReason.SERVICE));
  }

  @Test
  void aSessionThatBeganWhileTheServiceWasAskedGoesOn() {
    answer();
    lifeline.start();
    answer();
    hand.hold();
    hand.advance(Duration.ofSeconds(10));
    signIn();
    hand.release();
    assertThat(wire.asked()).containsExactly(BOOT, BEAT);
    assertThat(session.session()).isInstanceOf(Session.SignedIn.class);
  }

  @Test
  void codesAreCountedOnUntilTheServiceSaysWhetherItSendsThem() {
    assertThat(lifeline.smsCodes()).isTrue();
    answer();
    lifeline.start();
    assertThat(lifeline.smsCodes()).isFalse();
    wire.answer("{'server_time':'2026-03-18T01:41:00Z','sms_codes':true}");
    hand.advance(Duration.ofSeconds(10));
    assertThat(lifeline.smsCodes()).isTrue();
  }

  @Test
  void eachBeatSaysHowTheDevicesAre() {
    answer();
    lifeline.start();
    for (DeviceStatus status :
        List.of(
            new DeviceStatus.Attention(DeviceStatus.Reason.PAPER_LOW),
            new DeviceStatus.Busy(),
            new DeviceStatus.Absent(),
            new DeviceStatus.Fault(DeviceStatus.Reason.COVER_OPEN))) {
      printer.become(status);
      answer();
      hand.advance(Duration.ofSeconds(10));
    }
    assertThat(wire.asked().stream().skip(1))
        .extracting(beat -> beat.replaceFirst(".*\"printer\",", "").replace("\"", ""))
        .containsExactly(
            "state:attention,reason:paper_low}]}",
            "state:busy}]}",
            "state:absent}]}",
            "state:fault,reason:cover_open}]}");
  }

  @Test
  void aBeatNamesTheSessionOnlyWhileItsVisitorIsHere() {
    answer();
    lifeline.start();
    answer();
    signIn();
    hand.advance(Duration.ofSeconds(10));
    session.end(EndReason.VISITOR);
    answer();
    hand.advance(Duration.ofSeconds(10));
    assertThat(wire.asked())
        .containsExactly(BOOT, BEAT.replace("]}", "],\"session_id\":\"s\"}"), BEAT);
  }

  private List<Session> signIn() {
    session.begin();
    session.signIn(
        session.visit().orElseThrow().number(),
        new Me("田*", "110************002", null, Instant.EPOCH, 0, 0, 0),
        new FakeVisitorApi());
    List<Session> seen = new ArrayList<>();
    session
        .sessionProperty()
        .subscribe(
            (Session now) -> {
              seen.add(now);
            });
    return seen;
  }

  private List<Long> pauses(int count) {
    List<Long> pauses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        hand.advance(down().next());
      }
      assertThat(wire.asked()).hasSize(i + 1);
      pauses.add(down().next().toMillis());
    }
    return pauses;
  }

  private Down down() {
    assertThat(lifeline.stateProperty().get()).isInstanceOf(Down.class);
    return (Down) lifeline.stateProperty().get();
  }

  private void answer() {
    wire.answer(Wiring.BEAT);
  }
}
