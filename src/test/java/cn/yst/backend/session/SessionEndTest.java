package cn.yst.backend.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.authorization.Begun;
import cn.yst.backend.authorization.DeviceKey;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.FakePhone;
import cn.yst.backend.authorization.ServiceFixture;
import cn.yst.contract.Json;
import cn.yst.contract.KioskReport;
import cn.yst.contract.SessionLimits;
import cn.yst.contract.TokenAnswer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// When a visitor's session ends: by everything that may end it, not a second before, and for good.
class SessionEndTest {
  private static final Duration BEAT = Duration.ofSeconds(100);

  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();
  private final FakePhone phone = service.phone();
  private @Nullable String session;

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void nobodyTouchesItForTwoAndAHalfMinutes() {
    String token = signIn();
    passWithHeartbeat(Duration.ofSeconds(149));
    assertThat(runs(token)).isTrue();
    passWithHeartbeat(Duration.ofSeconds(1));
    assertThat(ended(token)).isEqualTo("idle");
  }

  @Test
  void aTouchMovesTheIdleLimitAndSlowModesDoubleIt() {
    String token = signIn();
    passWithHeartbeat(Duration.ofSeconds(149));
    assertThat(touch(token, "normal").idleIn()).isEqualTo(150);
    passWithHeartbeat(Duration.ofSeconds(149));
    assertThat(touch(token, "slow").idleIn()).isEqualTo(270);
    passWithHeartbeat(Duration.ofSeconds(269));
    assertThat(runs(token)).isTrue();
    passWithHeartbeat(Duration.ofSeconds(1));
    assertThat(ended(token)).isEqualTo("idle");
  }

  @Test
  void twentyMinutesAreTheCeilingHoweverOftenItIsTouched() {
    String token = signIn();
    for (int i = 0; i < 11; i++) {
      passWithHeartbeat(Duration.ofSeconds(100));
      touch(token, "slow");
    }
    passWithHeartbeat(Duration.ofSeconds(99));
    assertThat(touch(token, "slow").ceilingIn()).isOne();
    passWithHeartbeat(Duration.ofSeconds(1));
    assertThat(ended(token)).isEqualTo("ceiling");
  }

  @Test
  void aKioskThatIsSilentForTwoAndAHalfMinutesEndsIt() {
    String token = signIn();
    beat(session);
    touch(token, "slow");
    service.pass(Duration.ofSeconds(149));
    touch(token, "slow");
    service.pass(Duration.ofSeconds(1));
    assertThat(ended(token)).isEqualTo("silent");
  }

  @Test
  void aKioskThatDoesNotNameItForTwoAndAHalfMinutesEndsIt() {
    String token = signIn();
    beat(session);
    service.pass(Duration.ofSeconds(100));
    touch(token, "slow");
    beat("of-another-visit");
    service.pass(Duration.ofSeconds(49));
    kiosk.forgetToken();
    beat(null);
    assertThat(runs(token)).isTrue();
    service.pass(Duration.ofSeconds(1));
    assertThat(ended(token)).isEqualTo("silent");
  }

  @Test
  void aSignInBetweenTwoHeartbeatsRunsThoughTheFirstDoesNotNameIt() {
    String token = signIn();
    beat(null);
    touch(token, "slow");
    passWithHeartbeat(Duration.ofSeconds(200));
    assertThat(runs(token)).isTrue();
  }

  @Test
  void aKioskKeepsNoSessionOfAnotherKioskAlive() {
    String token = signIn();
    touch(token, "slow");
    FakeKiosk other = service.enrol("kiosk-2", "A04");
    service.pass(Duration.ofSeconds(100));
    other.asKiosk("POST", "/v1/kiosk/heartbeat", "{\"session_id\":\"" + session + "\"}");
    service.pass(Duration.ofSeconds(50));
    assertThat(ended(token)).isEqualTo("silent");
  }

  @Test
  void theKioskThatStartsAfreshEndsIt() {
    String token = signIn();
    kiosk.asKiosk("POST", "/v1/kiosk/boot", "{}");
    assertThat(ended(token)).isEqualTo("boot");
  }

  @Test
  void theNextSessionOnTheKioskEndsIt() {
    String token = signIn();
    String next = signIn("440106198304097318");
    assertThat(runs(next)).isTrue();
    assertThat(kiosk.asVisitor("GET", "/v1/me", "", token).statusCode()).isEqualTo(401);
    assertThat(reasons()).containsExactly("replaced");
  }

  @Test
  void theButtonEndsItAndPressingAgainIsNoMistake() {
    String token = signIn();
    for (int i = 0; i < 2; i++) {
      assertThat(kiosk.asVisitor("DELETE", "/v1/sessions/current", "", token).statusCode())
          .isEqualTo(204);
    }
    assertThat(ended(token)).isEqualTo("button");
  }

  @Test
  void aCodeInOtherHandsEndsItAndIsNoUseThere() {
    Begun begun = kiosk.begin(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
    phone.approve(begun.link(), begun.checkCode());
    String token = kiosk.token(begun.deviceCode()).accessToken();
    DeviceKey thief = DeviceKey.fresh(service.clock());
    assertThat(FakeKiosk.error(kiosk.poll(begun.deviceCode(), kiosk.verifier(), thief)))
        .isEqualTo("invalid_grant");
    assertThat(ended(token)).isEqualTo("theft");
  }

  @Test
  void theSameKeyGetsTheSameTokenAgainForHalfAMinute() {
    Begun begun = kiosk.begin(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
    phone.approve(begun.link(), begun.checkCode());
    String token = kiosk.token(begun.deviceCode()).accessToken();
    service.clock().advance(Duration.ofSeconds(30));
    assertThat(kiosk.token(begun.deviceCode()).accessToken()).isEqualTo(token);
    service.clock().advance(Duration.ofSeconds(1));
    assertThat(FakeKiosk.error(kiosk.poll(begun.deviceCode()))).isEqualTo("invalid_grant");
    assertThat(runs(token)).isTrue();
  }

  @Test
  void theThirdWrongVerifierBurnsTheCode() {
    Begun begun = kiosk.begin(ServiceFixture.NAME, ServiceFixture.ID_NUMBER);
    phone.approve(begun.link(), begun.checkCode());
    for (int i = 0; i < 3; i++) {
      assertThat(FakeKiosk.error(kiosk.poll(begun.deviceCode(), "x".repeat(43), kiosk.visitKey())))
          .isEqualTo("invalid_grant");
    }
    assertThat(FakeKiosk.error(kiosk.poll(begun.deviceCode()))).isEqualTo("access_denied");
  }

  @Test
  void aTokenWithoutTheProofOfItsKeyIsNoToken() {
    String token = signIn();
    FakeKiosk other = service.enrol("kiosk-2", "A04");
    assertThat(other.asVisitor("GET", "/v1/me", "", token).statusCode()).isEqualTo(401);
    assertThat(runs(token)).isTrue();
  }

  private String signIn() {
    return signIn(ServiceFixture.ID_NUMBER);
  }

  private String signIn(String idNumber) {
    Begun begun = kiosk.begin(ServiceFixture.NAME, idNumber);
    service.phone().approve(begun.link(), begun.checkCode());
    TokenAnswer answer = kiosk.token(begun.deviceCode());
    session = answer.sessionId();
    return answer.accessToken();
  }

  private void beat(@Nullable String held) {
    kiosk.asKiosk("POST", "/v1/kiosk/heartbeat", Json.write(new KioskReport(List.of(), held)));
  }

  private SessionLimits touch(String token, String pace) {
    return Json.read(
        kiosk
            .asVisitor("POST", "/v1/sessions/current/touch", "{\"pace\":\"" + pace + "\"}", token)
            .body(),
        SessionLimits.class);
  }

  /// The kiosk is heard of, so that only the visitor's own limits are at work.
  private void passWithHeartbeat(Duration time) {
    Duration left = time;
    while (!left.isZero()) {
      Duration step = left.compareTo(BEAT) < 0 ? left : BEAT;
      kiosk.forgetToken();
      beat(session);
      service.pass(step);
      left = left.minus(step);
    }
  }

  private boolean runs(String token) {
    return kiosk.asVisitor("GET", "/v1/me", "", token).statusCode() == 200;
  }

  /// Why it ended, once it is seen to be over on the wire, too.
  private String ended(String token) {
    assertThat(kiosk.asVisitor("GET", "/v1/me", "", token).statusCode()).isEqualTo(401);
    return reasons().getFirst();
  }

  private List<String> reasons() {
    return service
        .backend()
        .ground()
        .database()
        .read(
            tx ->
                tx.createQuery("select end_reason from visitor_session where ended_at is not null")
                    .mapTo(String.class)
                    .list());
  }
}
