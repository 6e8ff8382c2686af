package cn.yst.backend.authorization;

import static cn.yst.backend.authorization.FakeKiosk.error;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.sms.SimulatedSms;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Json;
import cn.yst.contract.Problem;
import cn.yst.contract.SmsCode;
import cn.yst.contract.SmsSent;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import cn.yst.contract.TokenAnswer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Sign-in by ID card and SMS code, over HTTP.
class CardSignInTest {
  private static final FaceConsent WITHOUT_FACE =
      new FaceConsent("2026-01", "0".repeat(64), false, Instant.parse("2026-03-02T02:30:00Z"));
  private static final DemoPerson TIAN_JUN = DemoPeople.TIAN_JUN;

  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void cardAndCodeSignIn() {
    Begun begun = begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    assertThat(sent().sendsLeft()).isEqualTo(2);
    assertThat(messages())
        .singleElement()
        .extracting(m -> m.message().phone())
        .isEqualTo(TIAN_JUN.phone());
    assertThat(kiosk.status(begun.handle()).state()).isEqualTo(AuthorizationState.SCANNED);
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("authorization_pending");

    assertThat(check(code()).statusCode()).isEqualTo(200);
    TokenAnswer token = kiosk.token(begun.deviceCode());
    assertThat(token.acr()).isEqualTo("idcard+sms");
    assertThat(token.txn()).isNull();
    assertThat(
            service.sql(
                "select count(*) from device_authorization where identity_sealed is not null",
                Integer.class))
        .isZero();
    assertThat(service.sql("select count(*) from sms_code", Integer.class)).isZero();
    assertThat(service.sql("select count(*) from consent where face", Integer.class)).isZero();
    assertThat(
            service.backend().ground().audit().firstBroken(service.backend().ground().database()))
        .isEmpty();
  }

  @Test
  void aCardOf2017IsAnsweredLikeAnyOther() {
    Begun begun = begin("MARTIN, ANNE", "CAN110078060301");
    assertThat(sent().sendsLeft()).isEqualTo(2);
    assertThat(messages()).isEmpty();
    assertThat(kiosk.status(begun.handle()).state()).isEqualTo(AuthorizationState.SCANNED);
  }

  @Test
  void noPhoneCanClaimIt() {
    Begun begun = begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    assertThat(service.phone().claim(begun.link()).statusCode()).isEqualTo(404);
  }

  @Test
  void theThirdWrongCodeEndsIt() {
    Begun begun = begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    sent();
    String wrong = code().equals("000000") ? "000001" : "000000";
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> answer = check(wrong);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(Json.read(answer.body(), Problem.class).code()).isEqualTo("wrong_sms_code");
    }
    assertThat(kiosk.status(begun.handle()).state()).isEqualTo(AuthorizationState.MISMATCHED);
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("access_denied");
    assertThat(check(code()).statusCode()).isEqualTo(404);
    assertThat(service.sql("select count(*) from sms_failure", Integer.class)).isEqualTo(1);
  }

  @Test
  void fiveFailuresLockThisWayAndNotTheFace() {
    for (int i = 0; i < 5; i++) {
      begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
      sent();
      String wrong = code().equals("000000") ? "000001" : "000000";
      check(wrong);
      check(wrong);
      check(wrong);
      service.clock().advance(Duration.ofMinutes(1));
    }
    Begun locked = begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    sent();
    assertThat(kiosk.status(locked.handle()).state()).isEqualTo(AuthorizationState.LOCKED);
    Begun face = kiosk.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    FakePhone phone = service.phone();
    phone.approve(face.link(), face.checkCode());
    assertThat(error(kiosk.poll(face.deviceCode()))).isEqualTo("ok");
  }

  @Test
  void astrangerGetsTheSameAnswerAndNoMessage() {
    begin("无名氏", "450102199003071234");
    SmsSent toStranger = sent();
    assertThat(messages()).isEmpty();
    assertThat(check("123456").statusCode()).isEqualTo(422);
    begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    assertThat(sent()).isEqualTo(toStranger);
  }

  @Test
  void anotherNameOnTheCardGetsNoMessage() {
    begin("田王", TIAN_JUN.idNumber());
    sent();
    assertThat(messages()).isEmpty();
  }

  @Test
  void aCodeIsSentAgainAfterAMinuteAndThreeTimesAtMost() {
    begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    sent();
    String first = code();
    assertThat(send().statusCode()).isEqualTo(429);
    service.clock().advance(Duration.ofSeconds(60));
    assertThat(sent().sendsLeft()).isEqualTo(1);
    assertThat(messages()).hasSize(2);
    assertThat(check(first).statusCode()).isEqualTo(first.equals(code()) ? 200 : 422);
    service.clock().advance(Duration.ofSeconds(60));
    assertThat(sent().sendsLeft()).isZero();
    service.clock().advance(Duration.ofSeconds(60));
    assertThat(send().statusCode()).isEqualTo(429);
  }

  @Test
  void aLateCodeIsNoCode() {
    Begun begun = begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    sent();
    service.clock().advance(Duration.ofSeconds(301));
    assertThat(check(code()).statusCode()).isEqualTo(404);
    assertThat(kiosk.status(begun.handle()).state()).isEqualTo(AuthorizationState.EXPIRED);
  }

  @Test
  void withoutConsentToTheFaceOnlyAReadCardBegins() {
    HttpResponse<String> typed =
        kiosk.begin(
            AuthorizationDetail.hallLogin(
                new Subject(TIAN_JUN.name(), TIAN_JUN.idNumber(), SubjectSource.TYPED),
                WITHOUT_FACE));
    assertThat(error(typed)).isEqualTo("invalid_authorization_details");
  }

  @Test
  void aFaceSignInHasNoCodes() {
    kiosk.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    assertThat(send().statusCode()).isEqualTo(404);
    assertThat(check("123456").statusCode()).isEqualTo(404);
  }

  @Test
  void noCodeBeforeOneWasSentAndNoOtherForm() {
    begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    assertThat(check("123456").statusCode()).isEqualTo(409);
    assertThat(kiosk.asKiosk("POST", "/v1/kiosk/sms-checks", "{\"code\":\"12345'\"}").statusCode())
        .isEqualTo(400);
  }

  private Begun begin(String name, String idNumber) {
    HttpResponse<String> answer =
        kiosk.begin(
            AuthorizationDetail.hallLogin(
                new Subject(name, idNumber, SubjectSource.CARD), WITHOUT_FACE));
    assertThat(answer.statusCode()).isEqualTo(200);
    return Begun.of(Json.read(answer.body(), DeviceAuthorization.class));
  }

  private HttpResponse<String> send() {
    return kiosk.asKiosk("POST", "/v1/kiosk/sms-codes", "{}");
  }

  private SmsSent sent() {
    HttpResponse<String> answer = send();
    assertThat(answer.statusCode()).isEqualTo(202);
    return Json.read(answer.body(), SmsSent.class);
  }

  private HttpResponse<String> check(String code) {
    return kiosk.asKiosk("POST", "/v1/kiosk/sms-checks", Json.write(new SmsCode(code)));
  }

  private List<SimulatedSms.Sent> messages() {
    return service.backend().sms().orElseThrow().latest();
  }

  private String code() {
    return messages().getFirst().message().code();
  }
}
