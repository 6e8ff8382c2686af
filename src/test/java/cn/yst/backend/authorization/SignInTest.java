package cn.yst.backend.authorization;

import static cn.yst.backend.authorization.FakeKiosk.error;
import static cn.yst.backend.authorization.ServiceFixture.ID_NUMBER;
import static cn.yst.backend.authorization.ServiceFixture.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AuthorizationState;
import cn.yst.contract.Heartbeat;
import cn.yst.contract.Json;
import cn.yst.contract.Me;
import cn.yst.contract.PhoneSignIn;
import cn.yst.contract.Problem;
import cn.yst.contract.Required;
import cn.yst.contract.ServerMetadata;
import cn.yst.contract.Ticket;
import cn.yst.contract.TokenAnswer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Sign-in over HTTP, from the kiosk's and the phone's side.
class SignInTest {
  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();
  private final FakePhone phone = service.phone();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void metadataNamesWhatTheServiceOffers() {
    String origin = service.backend().origins().kiosk();
    ServerMetadata metadata =
        Json.read(
            Wire.send(Wire.to(origin + "/.well-known/oauth-authorization-server")).body(),
            ServerMetadata.class);
    assertThat(metadata.issuer()).isEqualTo(origin);
    assertThat(metadata.kioskStatusEndpoint()).contains("{handle}");
    assertThat(metadata.codeChallengeMethodsSupported()).containsExactly("S256");
    assertThat(metadata.authorizationDetailsTypesSupported()).contains("hall_login", "step_up");
  }

  @Test
  void aPersonSignsInAndOut() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    assertThat(begun.interval()).isEqualTo(2);
    assertThat(begun.checkCode()).matches("[0-9]{2}");
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("authorization_pending");

    phone.claim(begun.link());
    PhoneSignIn seen = phone.view();
    assertThat(seen.maskedName()).isEqualTo("田*");
    assertThat(seen.kiosk()).isEqualTo("A03");
    assertThat(kiosk.status(begun.handle()).state()).isEqualTo(AuthorizationState.SCANNED);
    phone.check(begun.checkCode());
    assertThat(phone.faceReport().signIn().state()).isEqualTo(AuthorizationState.VERIFIED);
    assertThat(phone.decide("approve").statusCode()).isEqualTo(200);

    TokenAnswer token = kiosk.token(begun.deviceCode());
    assertThat(token.tokenType()).isEqualTo("DPoP");
    assertThat(token.acr()).isEqualTo("face+id");
    assertThat(token.expiresIn()).isEqualTo(1200);
    assertThat(token.idleExpiresIn()).isEqualTo(150);
    assertThat(token.authorizationDetails()).singleElement().extracting("subject").isNull();
    assertThat(token.person())
        .isEqualTo(
            Json.read(kiosk.asVisitor("GET", "/v1/me", "", token.accessToken()).body(), Me.class));
    assertThat(phone.view().sessionId()).isEqualTo(token.sessionId());

    assertThat(touch(token)).isEqualTo(200);
    assertThat(
            kiosk.asVisitor("DELETE", "/v1/sessions/current", "", token.accessToken()).statusCode())
        .isEqualTo(204);
    assertThat(touch(token)).isEqualTo(401);
    assertThat(
            kiosk.asVisitor("DELETE", "/v1/sessions/current", "", token.accessToken()).statusCode())
        .isEqualTo(204);
    assertThat(
            service.backend().ground().audit().firstBroken(service.backend().ground().database()))
        .isEmpty();
  }

  @Test
  void theIdentityIsGoneAfterwards() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.approve(begun.link(), begun.checkCode());
    kiosk.token(begun.deviceCode());
    assertThat(
            service.sql(
                "select count(*) from device_authorization where identity_sealed is not null or"
                    + " id_hmac is not null",
                Integer.class))
        .isZero();
  }

  @Test
  void whatAPhoneWasAnsweredGoesWithTheSignIn() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.approve(begun.link(), begun.checkCode());
    assertThat(answersKept()).isPositive();
    TokenAnswer token = kiosk.token(begun.deviceCode());
    assertThat(answersKept()).isZero();
    assertThat(phone.decide("approve").statusCode()).as("asked once more").isEqualTo(200);
    kiosk.revoke(token.accessToken());
    assertThat(answersKept()).isZero();
  }

  @Test
  void whatAPhoneWasAnsweredGoesWithASignInThatEndsOtherwise() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.claim(begun.link());
    phone.check(begun.checkCode());
    assertThat(answersKept()).isPositive();
    kiosk.asKiosk("DELETE", "/v1/authorizations/" + begun.handle(), "");
    assertThat(answersKept()).isZero();
  }

  private int answersKept() {
    return service.sql(
        "select count(*) from idempotency where owner = '" + phone.phoneId() + "'", Integer.class);
  }

  @Test
  void theSecondWrongCheckCodeDenies() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.claim(begun.link());
    String wrong = begun.wrongCode();
    assertThat(Json.read(phone.check(wrong).body(), Problem.class).code())
        .isEqualTo("wrong_check_code");
    assertThat(Json.read(phone.check(wrong).body(), PhoneSignIn.class).state())
        .isEqualTo(AuthorizationState.DENIED);
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("access_denied");
  }

  @Test
  void noFaceBeforeTheCheckCodeAndNoPressBeforeTheFace() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.claim(begun.link());
    assertThat(phone.face().statusCode()).isEqualTo(409);
    assertThat(phone.decide("approve").statusCode()).isEqualTo(409);
    phone.check(begun.checkCode());
    assertThat(phone.decide("approve").statusCode()).isEqualTo(409);
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("authorization_pending");
  }

  @Test
  void anotherTextIsNotApproved() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.claim(begun.link());
    phone.check(begun.checkCode());
    phone.face();
    var answer = phone.decide("approve", "0".repeat(64));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Json.read(answer.body(), Problem.class).code()).isEqualTo("object_changed");
    assertThat(phone.view().state()).isEqualTo(AuthorizationState.VERIFIED);
  }

  @Test
  void aPhoneWithoutItsSecretFindsNothing() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.claim(begun.link());
    FakePhone stranger = phone.stranger();
    assertThat(stranger.check(begun.checkCode()).statusCode()).isEqualTo(404);
    assertThat(stranger.face().statusCode()).isEqualTo(404);
    assertThat(stranger.decide("approve", "0".repeat(64)).statusCode()).isEqualTo(404);
  }

  @Test
  void theSecondPhoneIsLate() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.claim(begun.link());
    var late = service.phone().claim(begun.link());
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(Json.read(late.body(), Problem.class).code()).isEqualTo("already_claimed");
  }

  @Test
  void aRotatedTicketWorksHalfAMinuteMore() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    Ticket second = rotate(begun);
    service.clock().advance(Duration.ofSeconds(29));
    Ticket third = rotate(begun);
    assertThat(service.phone().claim(begun.link()).statusCode()).isEqualTo(404);
    service.clock().advance(Duration.ofSeconds(31));
    assertThat(service.phone().claim(second.verificationUriComplete()).statusCode()).isEqualTo(404);
    assertThat(service.phone().claim(third.verificationUriComplete()).statusCode()).isEqualTo(200);
  }

  @Test
  void anUnscannedCodeExpiresAfterThreeMinutes() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    service.clock().advance(Duration.ofSeconds(181));
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("expired_token");
    assertThat(service.phone().claim(begun.link()).statusCode()).isEqualTo(410);
  }

  @Test
  void aPhoneThatClaimedLateHasTwoMinutes() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    service.clock().advance(Duration.ofSeconds(170));
    phone.claim(begun.link());
    service.clock().advance(Duration.ofSeconds(110));
    phone.check(begun.checkCode());
    phone.face();
    phone.decide("approve");
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("ok");
  }

  @Test
  void thePhoneEndsTheSession() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.approve(begun.link(), begun.checkCode());
    TokenAnswer token = kiosk.token(begun.deviceCode());
    String session = Required.value(token.sessionId(), "session_id");
    assertThat(phone.stranger().revoke(session).statusCode()).isEqualTo(404);
    assertThat(touch(token)).isEqualTo(200);
    assertThat(phone.revoke(session).statusCode()).isEqualTo(204);
    assertThat(touch(token)).isEqualTo(401);
    Heartbeat beat =
        Json.read(kiosk.asKiosk("POST", "/v1/kiosk/heartbeat", "{}").body(), Heartbeat.class);
    assertThat(beat.sessionId()).isNull();
  }

  @Test
  void aFaultAtAnOAuthEndpointIsAnOAuthError() {
    service.backend().ground().database().write(tx -> tx.execute("drop table used_jti"));
    var answer = kiosk.revoke("unknown");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(error(answer)).isEqualTo("server_error");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    var elsewhere = Wire.send(Wire.to(service.backend().origins().kiosk() + "/oauth2/nowhere"));
    assertThat(elsewhere.statusCode()).isEqualTo(404);
    assertThat(error(elsewhere)).isEqualTo("invalid_request");
  }

  private int touch(TokenAnswer token) {
    return kiosk
        .asVisitor(
            "POST", "/v1/sessions/current/touch", "{\"pace\":\"normal\"}", token.accessToken())
        .statusCode();
  }

  private Ticket rotate(Begun begun) {
    return Json.read(
        kiosk.asKiosk("POST", "/v1/authorizations/" + begun.handle() + "/rotate", "{}").body(),
        Ticket.class);
  }
}
