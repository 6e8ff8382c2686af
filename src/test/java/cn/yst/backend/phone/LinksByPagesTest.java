package cn.yst.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.authorization.Begun;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.ServiceFixture;
import cn.yst.backend.demo.DemoPeople;
import cn.yst.backend.demo.DemoPerson;
import cn.yst.backend.page.PageVisitor;
import cn.yst.contract.Association;
import cn.yst.contract.HandOver;
import cn.yst.contract.InviteAgent;
import cn.yst.contract.Json;
import cn.yst.contract.RequestAssociation;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One-time links over HTTP: invitation (P6), certification request (P7), request to share.
class LinksByPagesTest {
  private static final LocalDate UNTIL = LocalDate.of(2026, 9, 1);

  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();
  private final PageVisitor phone = new PageVisitor();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void theNamedAgentAcceptsAndTheAuthorityIsThere() {
    phone.open(uri(invite()));
    assertThat(phone.title()).isEqualTo("田* 请您做经办人");
    assertThat(phone.text())
        .contains("数字广东网络建设有限公司", "testforapp（已认证）", "林**", "440************318", "2026-09-01")
        .doesNotContain("林晓彤", "田军");
    toFace("接受并刷脸");
    assertThat(phone.text()).contains("演示模拟", "扮演：林**");
    assertThat(memberships()).isZero();

    PageVisitor.Filled pass = phone.form("模拟通过", Map.of());
    phone.submit(pass);
    assertThat(phone.title()).isEqualTo("授权已生效");
    assertThat(phone.text()).contains("数字广东网络建设有限公司", "testforapp", "2026-09-01");
    assertThat(memberships()).isOne();
    assertThat(phone.reload().title()).isEqualTo("授权已生效");
    assertThat(phone.submit(pass).title()).as("pressed twice").isEqualTo("授权已生效");
    assertThat(memberships()).isOne();
  }

  @Test
  void anotherFaceLearnsNothing() {
    phone.open(uri(invite()));
    toFace("接受并刷脸");
    phone.press("本人不符");
    assertThat(phone.title()).isEqualTo("这份邀请不是给您的");
    assertThat(phone.text()).doesNotContain("数字广东", "testforapp", "林**", "田*");
    assertThat(memberships()).isZero();
  }

  @Test
  void afterThreeOtherFacesTheCounterIsLeftForToday() {
    HandOver invitation = invite();
    for (int i = 0; i < 3; i++) {
      phone.open(uri(invitation));
      toFace("接受并刷脸");
      phone.press("本人不符");
    }
    phone.open(uri(invitation));
    toFace("接受并刷脸");
    phone.press("模拟通过");
    assertThat(phone.title()).isEqualTo("今天先到窗口办理");
    assertThat(memberships()).isZero();
  }

  @Test
  void whatCannotTakeEffectAnyMoreSaysSo() {
    HandOver invitation = invite();
    service
        .backend()
        .ground()
        .database()
        .write(tx -> tx.execute("update enterprise set state = 'DORMANT' where name like '数字广东%'"));
    phone.open(uri(invitation));
    toFace("接受并刷脸");
    phone.press("模拟通过");
    assertThat(phone.title()).isEqualTo("没有生效");
    assertThat(phone.text()).contains("什么都没有改变").doesNotContain("testforapp");
    assertThat(memberships()).isZero();
  }

  @Test
  void decliningAndWithdrawingEndIt() {
    HandOver invitation = invite();
    phone.open(uri(invitation)).press("不接受");
    assertThat(phone.title()).isEqualTo("已拒绝，没有成为经办人");
    PageVisitor later = new PageVisitor().open(uri(invitation));
    assertThat(later.title()).isEqualTo("已拒绝，没有成为经办人");
    assertThat(later.text()).doesNotContain("数字广东");

    HandOver second = invite();
    kiosk.asVisitor("DELETE", "/v1/invitations/" + second.id(), "", signIn(DemoPeople.TIAN_JUN));
    phone.open(uri(second));
    assertThat(phone.title()).isEqualTo("邀请已失效，请联系邀请人");
    assertThat(phone.text()).doesNotContain("数字广东");
  }

  @Test
  void whatChangedMeanwhileMustBeReadAgain() {
    phone.open(uri(invite()));
    toFace("接受并刷脸");
    service
        .backend()
        .ground()
        .database()
        .write(tx -> tx.execute("update account set alias = 'renamed' where alias = 'testforapp'"));
    phone.press("模拟通过");
    assertThat(phone.title()).isEqualTo("田* 请您做经办人");
    assertThat(phone.text()).contains("内容有变化，请重新看", "renamed");
    assertThat(memberships()).isZero();
  }

  @Test
  void theRepresentativeCertifiesThisAccountOnly() {
    String path = "/v1/accounts/" + account("8e7d8fb0") + "/certification-requests";
    HandOver request = made(path, "{}", DemoPeople.HUANG_LIYAN);
    phone.open(uri(request));
    assertThat(phone.title()).isEqualTo("请您认证这个企业账号");
    assertThat(phone.text()).contains("8e7d8fb0", "黄**", "只认证这一个账号，别的账号不变");
    toFace("本人刷脸，认证账号");
    phone.press("模拟通过");
    assertThat(phone.title()).isEqualTo("账号已认证");
    assertThat(
            service.sql(
                "select count(*) from account where alias = '8e7d8fb0' and certified_at is not"
                    + " null",
                Integer.class))
        .isOne();
  }

  @Test
  void theApplicantSharesUntilTheChosenDay() {
    RequestAssociation wanted = new RequestAssociation(account("testforapp"), "代办公司年度报告");
    String token = signIn(DemoPeople.LIN_XIAOTONG);
    HttpResponse<String> answer =
        kiosk.asVisitor("POST", "/v1/associations", Json.write(wanted), token);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    String uri = Objects.requireNonNull(Json.read(answer.body(), Association.class).uri());

    phone.open(uri);
    assertThat(phone.title()).isEqualTo("同意林** 共用账号吗？");
    assertThat(phone.text()).contains("代办公司年度报告", "用到哪一天", "不会自动同意");
    assertThat(phone.page().select("input[type=radio][checked]")).hasSize(1);
    toFace("同意，本人刷脸");
    phone.press("模拟通过");
    assertThat(phone.title()).isEqualTo("已同意共用账号");
    assertThat(phone.text()).contains("2026-03-31");
    assertThat(memberships()).isOne();
  }

  @Test
  void theCompanionPlaysLinksToo() {
    invite();
    PageVisitor companion =
        new PageVisitor()
            .open("http://127.0.0.1:" + service.backend().companionPort().orElseThrow() + "/");
    assertThat(companion.text()).contains("邀请经办人", "给林晓彤，testforapp", "到 2026-09-01");
    companion.submit(companion.form("通过", Map.of("person", "0")));
    assertThat(memberships()).as("not the named person").isZero();
    companion.submit(companion.form("通过", Map.of("person", "2")));
    assertThat(companion.text()).contains("通过了，请看终端");
    assertThat(memberships()).isOne();
  }

  private void toFace(String yes) {
    phone.press(yes).press("同意，开始刷脸", Map.of("consent", "yes"));
    assertThat(phone.title()).isEqualTo("模拟刷脸");
  }

  private HandOver invite() {
    DemoPerson lin = DemoPeople.LIN_XIAOTONG;
    return made(
        "/v1/accounts/" + account("testforapp") + "/invitations",
        Json.write(new InviteAgent(lin.name(), lin.idNumber(), UNTIL)),
        DemoPeople.TIAN_JUN);
  }

  private HandOver made(String path, String json, DemoPerson maker) {
    HttpResponse<String> answer = kiosk.asVisitor("POST", path, json, signIn(maker));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Json.read(answer.body(), HandOver.class);
  }

  private static String uri(HandOver handOver) {
    return Objects.requireNonNull(handOver.uri());
  }

  private String signIn(DemoPerson person) {
    Begun begun = kiosk.begin(person.name(), person.idNumber());
    service.phone().approve(begun.link(), begun.checkCode());
    return kiosk.token(begun.deviceCode()).accessToken();
  }

  private String account(String alias) {
    return service.sql("select id from account where alias = '" + alias + "'", String.class);
  }

  /// Authorities of the person who is invited or asks.
  private int memberships() {
    return service.sql(
        """
        select count(*) from membership m join person p on p.id = m.person_id
        where m.source <> 'APPLICATION' and m.state = 'ACTIVE'
          and p.created_at is not null and m.joined >= date '2026-03-02'
        """,
        Integer.class);
  }
}
