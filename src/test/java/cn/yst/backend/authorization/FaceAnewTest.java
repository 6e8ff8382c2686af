package cn.yst.backend.authorization;

import static cn.yst.backend.authorization.FakeKiosk.error;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.FaceOutcome;
import cn.yst.contract.Json;
import cn.yst.contract.OAuthError;
import cn.yst.contract.PhoneSignIn;
import cn.yst.contract.TokenAnswer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Face checks of a person who is signed in: for fresh proof, and to certify an account in person.
class FaceAnewTest {
  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();
  private final FakePhone phone = service.phone();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void aFreshFaceRenewsTheSameSession() {
    TokenAnswer first = signIn(DemoPeople.TIAN_JUN);
    service.pass(Duration.ofMinutes(2));
    Begun begun = begin(AuthorizationDetail.stepUp(FakeKiosk.CONSENT));
    phone.claim(begun.link());
    assertThat(phone.view().maskedName()).isEqualTo("田*");
    finish(begun);
    TokenAnswer second = kiosk.token(begun.deviceCode());
    assertThat(second.sessionId()).isEqualTo(first.sessionId());
    assertThat(second.expiresIn()).isEqualTo(1200);
    assertThat(second.authTime())
        .isEqualTo(Instant.parse("2026-03-02T02:30:00Z").plus(Duration.ofMinutes(2)));
    assertThat(enterable(second)).isTrue();
    assertThat(enterable(first)).as("the old token lives as long as its session").isTrue();
  }

  @Test
  void nobodyStepsUpWithoutASession() {
    var answer = kiosk.begin(AuthorizationDetail.stepUp(FakeKiosk.CONSENT));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(error(answer)).isEqualTo("invalid_request");
  }

  @Test
  void theRepresentativesOwnFaceCertifiesThisAccountAlone() {
    TokenAnswer token = signIn(DemoPeople.TIAN_JUN);
    Begun begun = begin(certification("8e7d8fb0"));
    phone.claim(begun.link());
    PhoneSignIn seen = phone.view();
    assertThat(seen.text()).contains("认证企业账号", "数字广东网络建设有限公司", "8e7d8fb0", "黄**");
    phone.check(begun.checkCode());
    phone.face(FaceOutcome.MISMATCH);
    assertThat(phone.decide("approve").statusCode()).isEqualTo(409);
    assertThat(state(token, "8e7d8fb0")).isEqualTo(AccountState.UNCERTIFIED);
    finish(begun);
    assertThat(state(token, "8e7d8fb0")).isEqualTo(AccountState.UNCERTIFIED);
    TokenAnswer renewed = kiosk.token(begun.deviceCode());
    assertThat(renewed.expiresIn()).isEqualTo(1200);
    assertThat(state(renewed, "8e7d8fb0")).isEqualTo(AccountState.CERTIFIED);
    assertThat(state(renewed, "ct90ab12")).isEqualTo(AccountState.UNCERTIFIED);
    assertThat(
            service.sql(
                "select count(*) from message where kind = 'ACCOUNT_CERTIFIED'", Integer.class))
        .isOne();
    assertThat(kiosk.token(begun.deviceCode()).accessToken()).isEqualTo(renewed.accessToken());
    assertThat(audits("account.certified")).as("once, however often it is collected").isOne();
    assertThat(
            service.backend().ground().audit().firstBroken(service.backend().ground().database()))
        .isEmpty();
  }

  @Test
  void aRefusalOnThePhoneCertifiesNothing() {
    TokenAnswer token = signIn(DemoPeople.TIAN_JUN);
    Begun begun = begin(certification("8e7d8fb0"));
    phone.claim(begun.link());
    phone.check(begun.checkCode());
    phone.face();
    phone.decide("deny");
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("access_denied");
    assertThat(state(token, "8e7d8fb0")).isEqualTo(AccountState.UNCERTIFIED);
  }

  @Test
  void onlyTheRegisteredRepresentativeBegins() {
    signIn(DemoPeople.HUANG_LIYAN);
    assertThat(refusal("8e7d8fb0")).isEqualTo("not_allowed");
    signIn(DemoPeople.TIAN_JUN);
    assertThat(refusal("testforapp")).isEqualTo("already_certified");
    assertThat(refusal("ct90ab12")).as("the applicant alone").isEqualTo("not_allowed");
    signIn(DemoPeople.LIN_XIAOTONG);
    assertThat(refusal("8e7d8fb0")).as("somebody else's").isEqualTo("not_found");
    assertThat(error(kiosk.begin(certification(""))))
        .as("no account")
        .isEqualTo("invalid_authorization_details");
  }

  @Test
  void aRepresentativeReplacedMeanwhileCertifiesNothing() {
    TokenAnswer token = signIn(DemoPeople.TIAN_JUN);
    Begun begun = begin(certification("8e7d8fb0"));
    phone.approve(begun.link(), begun.checkCode());
    service
        .backend()
        .ground()
        .database()
        .write(
            tx ->
                tx.createUpdate(
                        """
                        update enterprise set representative = (select representative
                          from enterprise where name = '佛山市醒狮智能装备制造有限公司')
                        where name = '数字广东网络建设有限公司'
                        """)
                    .execute());
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("access_denied");
    assertThat(kiosk.status(begun.handle()).state()).isEqualTo(AuthorizationState.DENIED);
    assertThat(audits("account.certified")).isZero();
    assertThat(touch(token)).as("the session itself goes on").isEqualTo(200);
  }

  @Test
  void anAccountCertifiedMeanwhileIsNoFailure() {
    signIn(DemoPeople.TIAN_JUN);
    Begun begun = begin(certification("8e7d8fb0"));
    phone.approve(begun.link(), begun.checkCode());
    service
        .backend()
        .ground()
        .database()
        .write(
            tx ->
                tx.createUpdate(
                        """
                        update account set certified_at = created_at,
                          certified_by = (select representative from enterprise
                          where name = '数字广东网络建设有限公司') where alias = '8e7d8fb0'
                        """)
                    .execute());
    assertThat(state(kiosk.token(begun.deviceCode()), "8e7d8fb0"))
        .isEqualTo(AccountState.CERTIFIED);
    assertThat(audits("account.certified")).isZero();
  }

  @Test
  void aSessionThatEndedMeanwhileCertifiesNothing() {
    TokenAnswer token = signIn(DemoPeople.TIAN_JUN);
    Begun begun = begin(certification("8e7d8fb0"));
    phone.approve(begun.link(), begun.checkCode());
    kiosk.asVisitor("DELETE", "/v1/sessions/current", "", token.accessToken());
    assertThat(error(kiosk.poll(begun.deviceCode()))).isEqualTo("invalid_grant");
    assertThat(audits("account.certified")).isZero();
  }

  private TokenAnswer signIn(DemoPerson person) {
    Begun begun = kiosk.begin(person.name(), person.idNumber());
    service.phone().approve(begun.link(), begun.checkCode());
    return kiosk.token(begun.deviceCode());
  }

  private Begun begin(AuthorizationDetail detail) {
    var answer = kiosk.begin(detail);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Begun.of(Json.read(answer.body(), DeviceAuthorization.class));
  }

  private void finish(Begun begun) {
    phone.check(begun.checkCode());
    phone.face();
    phone.decide("approve");
  }

  private AuthorizationDetail certification(String alias) {
    return AuthorizationDetail.certification(alias.isEmpty() ? "" : id(alias), FakeKiosk.CONSENT);
  }

  private String refusal(String alias) {
    OAuthError refused = Json.read(kiosk.begin(certification(alias)).body(), OAuthError.class);
    assertThat(refused.error()).isEqualTo("invalid_authorization_details");
    return String.valueOf(refused.errorDescription());
  }

  private String id(String alias) {
    return service.sql("select id from account where alias = '" + alias + "'", String.class);
  }

  private int audits(String kind) {
    return service.sql("select count(*) from audit where kind = '" + kind + "'", Integer.class);
  }

  private AccountState state(TokenAnswer token, String alias) {
    return Json.read(
            kiosk.asVisitor("GET", "/v1/accounts/" + id(alias), "", token.accessToken()).body(),
            ActingFor.class)
        .account()
        .state();
  }

  private boolean enterable(TokenAnswer token) {
    return touch(token) == 200;
  }

  private int touch(TokenAnswer token) {
    return kiosk
        .asVisitor(
            "POST", "/v1/sessions/current/touch", "{\"pace\":\"normal\"}", token.accessToken())
        .statusCode();
  }
}
