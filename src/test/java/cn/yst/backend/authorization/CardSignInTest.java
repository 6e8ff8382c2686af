package cn.yst.backend.authorization;

import static cn.yst.backend.authorization.FakeKiosk.error;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import cn.yst.contract.TokenAnswer;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Sign-in by ID card and SMS code, over HTTP.
class CardSignInTest {
  private static final DemoPerson TIAN_JUN = DemoPeople.TIAN_JUN;

  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();
  private final CardVisits visits = new CardVisits(service, kiosk);

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void cardAndCodeSignIn() {
    Begun begun = visits.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    assertThat(visits.sent().sendsLeft()).isEqualTo(2);
    assertThat(visits.messages())
        .singleElement()
        .extracting(m -> m.message().phone())
        .isEqualTo(TIAN_JUN.phone());
    assertThat(visits.state(begun)).isEqualTo(AuthorizationState.SCANNED);
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("authorization_pending");

    assertThat(visits.check(visits.code()).statusCode()).isEqualTo(200);
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
    Begun begun = visits.begin("MARTIN, ANNE", "CAN110078060301");
    assertThat(visits.sent().sendsLeft()).isEqualTo(2);
    assertThat(visits.messages()).isEmpty();
    assertThat(visits.state(begun)).isEqualTo(AuthorizationState.SCANNED);
  }

  @Test
  void noPhoneCanClaimIt() {
    Begun begun = visits.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    assertThat(service.phone().claim(begun.link()).statusCode()).isEqualTo(404);
  }

  @Test
  void aCodeIsSentAgainAfterAMinuteAndThreeTimesAtMost() {
    visits.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    visits.sent();
    String first = visits.code();
    assertThat(visits.send().statusCode()).isEqualTo(429);
    service.clock().advance(Duration.ofSeconds(60));
    assertThat(visits.sent().sendsLeft()).isEqualTo(1);
    assertThat(visits.messages()).hasSize(2);
    assertThat(visits.check(first).statusCode()).isEqualTo(first.equals(visits.code()) ? 200 : 422);
    service.clock().advance(Duration.ofSeconds(60));
    assertThat(visits.sent().sendsLeft()).isZero();
    service.clock().advance(Duration.ofSeconds(60));
    assertThat(visits.send().statusCode()).isEqualTo(429);
  }

  @Test
  void aLateCodeIsNoCode() {
    Begun begun = visits.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    visits.sent();
    service.clock().advance(Duration.ofSeconds(301));
    assertThat(visits.check(visits.code()).statusCode()).isEqualTo(404);
    assertThat(visits.state(begun)).isEqualTo(AuthorizationState.EXPIRED);
  }

  @Test
  void withoutConsentToTheFaceOnlyAReadCardBegins() {
    HttpResponse<String> typed =
        kiosk.begin(
            AuthorizationDetail.hallLogin(
                new Subject(TIAN_JUN.name(), TIAN_JUN.idNumber(), SubjectSource.TYPED),
                CardVisits.WITHOUT_FACE));
    assertThat(error(typed)).isEqualTo("invalid_authorization_details");
  }

  @Test
  void aFaceSignInHasNoCodes() {
    kiosk.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    assertThat(visits.send().statusCode()).isEqualTo(404);
    assertThat(visits.check("123456").statusCode()).isEqualTo(404);
  }

  @Test
  void noCodeBeforeOneWasSentAndNoOtherForm() {
    visits.begin(TIAN_JUN.name(), TIAN_JUN.idNumber());
    assertThat(visits.check("123456").statusCode()).isEqualTo(409);
    assertThat(kiosk.asKiosk("POST", "/v1/kiosk/sms-checks", "{\"code\":\"12345'\"}").statusCode())
        .isEqualTo(400);
  }
}
