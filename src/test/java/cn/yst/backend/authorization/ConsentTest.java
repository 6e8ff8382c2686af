package cn.yst.backend.authorization;

import static cn.yst.backend.authorization.ServiceFixture.ID_NUMBER;
import static cn.yst.backend.authorization.ServiceFixture.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.FaceReport;
import cn.yst.contract.FaceRequest;
import cn.yst.contract.Json;
import cn.yst.contract.PhoneSignIn;
import cn.yst.contract.Problem;
import cn.yst.contract.Required;
import cn.yst.contract.TokenAnswer;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The separate consent to a face check, and taking it back.
class ConsentTest {
  private static final FaceConsent NOTICE_ALONE =
      new FaceConsent("2026-01", "0".repeat(64), false, Instant.parse("2026-03-02T02:30:00Z"));

  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();
  private final FakePhone phone = service.phone();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void noFaceCheckBeforeTheConsentOnThePhone() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.claim(begun.link());
    phone.check(begun.checkCode());
    assertThat(code(phone.face(new FaceRequest(null, FaceOutcome.PASS)))).isEqualTo("wrong_order");
    assertThat(faceChecks()).isZero();
    assertThat(consents("phone_at is null")).isOne();
    assertThat(phone.face().statusCode()).isEqualTo(200);
    assertThat(consents("phone_at is not null and phone_sha256 = '" + FakePhone.CONSENT_TEXT + "'"))
        .isOne();
  }

  @Test
  void eachFaceCheckUsesUpItsConsent() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.claim(begun.link());
    phone.check(begun.checkCode());
    phone.face(FaceOutcome.MISMATCH);
    assertThat(code(phone.face(new FaceRequest(null, FaceOutcome.PASS)))).isEqualTo("wrong_order");
    assertThat(Json.read(phone.face(FaceOutcome.PASS).body(), FaceReport.class).outcome())
        .isEqualTo(FaceOutcome.PASS);
  }

  @Test
  void aHashThatIsNoneIsRefused() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.claim(begun.link());
    phone.check(begun.checkCode());
    assertThat(phone.faceJson("{\"consent_sha256\":\"yes\"}").statusCode()).isEqualTo(400);
    assertThat(faceChecks()).isZero();
  }

  @Test
  void whoIsSignedInAgreesToAnotherFaceCheckOnThePhoneAlone() {
    signIn();
    Begun begun = stepUp();
    assertThat(consents("not face and phone_at is null")).isOne();
    phone.approve(begun.link(), begun.checkCode());
    assertThat(consents("face and phone_at is not null")).isEqualTo(2);
    assertThat(kiosk.token(begun.deviceCode()).expiresIn()).isEqualTo(1200);
  }

  @Test
  void aConsentTakenBackEndsTheOpenSignIn() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.claim(begun.link());
    phone.check(begun.checkCode());
    assertThat(withdraw(kiosk).statusCode()).isEqualTo(204);
    assertThat(kiosk.status(begun.handle()).state()).isEqualTo(AuthorizationState.CANCELLED);
    assertThat(phone.face().statusCode()).isEqualTo(410);
    assertThat(consents("withdrawn_at is not null")).isOne();
  }

  @Test
  void onceIsEnoughAndOnlyItsOwnKioskTakesItBack() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    assertThat(withdraw(service.enrol("kiosk-2", "A04")).statusCode()).isEqualTo(404);
    assertThat(kiosk.status(begun.handle()).state()).isEqualTo(AuthorizationState.CREATED);
    assertThat(withdraw(kiosk).statusCode()).isEqualTo(204);
    assertThat(withdraw(kiosk).statusCode()).isEqualTo(204);
    assertThat(withdrawals()).isOne();
  }

  @Test
  void aConsentTakenBackAfterTheSignInIsKeptAsSuch() {
    TokenAnswer token = signIn();
    assertThat(withdraw(kiosk).statusCode()).isEqualTo(204);
    assertThat(consents("withdrawn_at is not null")).isOne();
    kiosk.revoke(token.accessToken());
    assertThat(withdrawals()).isOne();
  }

  @Test
  void signingTheKioskOutFromThePhoneTakesAllConsentsOfTheSessionBack() {
    TokenAnswer token = signIn();
    Begun begun = stepUp();
    assertThat(phone.revoke(Required.value(token.sessionId(), "session_id")).statusCode())
        .isEqualTo(204);
    assertThat(consents("withdrawn_at is not null")).isEqualTo(2);
    assertThat(kiosk.status(begun.handle()).state()).isEqualTo(AuthorizationState.CANCELLED);
  }

  @Test
  void signingTheKioskOutBeforeItHasTheTokenTakesTheConsentBack() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.approve(begun.link(), begun.checkCode());
    PhoneSignIn after = Json.read(phone.decide("deny").body(), PhoneSignIn.class);
    assertThat(after.state()).isEqualTo(AuthorizationState.DENIED);
    assertThat(consents("withdrawn_at is not null")).isOne();
  }

  private TokenAnswer signIn() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.approve(begun.link(), begun.checkCode());
    return kiosk.token(begun.deviceCode());
  }

  private Begun stepUp() {
    HttpResponse<String> answer = kiosk.begin(AuthorizationDetail.stepUp(NOTICE_ALONE));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Begun.of(Json.read(answer.body(), DeviceAuthorization.class));
  }

  private HttpResponse<String> withdraw(FakeKiosk by) {
    String id = service.sql("select id from consent", String.class);
    return by.asKiosk("POST", "/v1/kiosk/consents/" + id + "/withdraw", "{}");
  }

  private static String code(HttpResponse<String> answer) {
    return Json.read(answer.body(), Problem.class).code();
  }

  private int consents(String where) {
    return count("consent where " + where);
  }

  private int withdrawals() {
    return count("audit where kind = 'consent.withdrawn'");
  }

  private int faceChecks() {
    return count("face_check");
  }

  private int count(String from) {
    return service.sql("select count(*) from " + from, Integer.class);
  }
}
