package cn.yst.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.authorization.Begun;
import cn.yst.backend.authorization.FakeKiosk;
import cn.yst.backend.authorization.ServiceFixture;
import cn.yst.backend.crypto.Digests;
import cn.yst.backend.page.PageVisitor;
import cn.yst.contract.AuthorizationState;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The pages of a sign-in over HTTP, as a phone without scripts walks them.
class SignInByPagesTest {
  private static final String NAME = ServiceFixture.NAME;
  private static final String ID_NUMBER = ServiceFixture.ID_NUMBER;

  private final ServiceFixture service = new ServiceFixture();
  private final FakeKiosk kiosk = service.kiosk();
  private final PageVisitor phone = new PageVisitor();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void theGoodWayLeadsToATokenAtTheKiosk() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link());
    assertThat(phone.title()).isEqualTo("是您本人在这台终端前吗？");
    assertThat(phone.text()).contains("天河区政务服务中心", "A03 号机", "登录，为企业办事", "田*").doesNotContain(NAME);

    toConsent(begun);
    phone.press("同意，开始刷脸", Map.of("consent", "yes"));
    assertThat(phone.title()).isEqualTo("模拟刷脸");
    assertThat(phone.text()).contains("演示模拟 · 没有真的人脸识别", "扮演：田*");
    phone.press("模拟通过");
    assertThat(phone.title()).isEqualTo("刷脸通过了，同意登录吗？");
    assertThat(state(begun)).isEqualTo(AuthorizationState.VERIFIED);
    phone.press("同意");
    assertThat(phone.title()).isEqualTo("核验完成");
    assertThat(kiosk.token(begun.deviceCode()).accessToken()).isNotEmpty();
  }

  @Test
  void openingClaimsNothingAndTheFirstPressWins() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    PageVisitor other = new PageVisitor().open(begun.link());
    phone.open(begun.link());
    assertThat(state(begun)).isEqualTo(AuthorizationState.CREATED);
    assertThat(phone.cookies()).isEmpty();

    phone.press("是我，继续");
    assertThat(state(begun)).isEqualTo(AuthorizationState.SCANNED);
    other.press("是我，继续");
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.title()).isEqualTo("已经有一部手机扫过了");
    assertThat(new PageVisitor().open(begun.link()).title()).isEqualTo("已经有一部手机扫过了");
  }

  @Test
  void aReaderMayTakeLongerThanATicketLives() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link());
    rotateTwice(begun);
    assertThat(new PageVisitor().open(begun.link()).status()).isEqualTo(404);
    phone.press("是我，继续");
    assertThat(phone.title()).isEqualTo("输入终端上的两位数字");
  }

  @Test
  void aSealOfAnotherServiceOpensNothing() {
    phone.open(kiosk.begin(NAME, ID_NUMBER).link());
    phone.press("是我，继续", Map.of("seal", "AAAA"));
    assertThat(phone.status()).isEqualTo(404);
    assertThat(phone.title()).isEqualTo("页面打不开了");
  }

  @Test
  void refusingOnTheFirstPageEndsIt() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link()).press("不是我，拒绝");
    assertThat(phone.title()).isEqualTo("已拒绝，没有登录");
    assertThat(state(begun)).isEqualTo(AuthorizationState.DENIED);
    assertThat(phone.reload().title()).isEqualTo("已拒绝，没有登录");
  }

  @Test
  void theSameNumberSentAgainFromOnePageCountsOnceAndAnotherStillCounts() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link()).press("是我，继续");
    String wrong = begun.checkCode().equals("00") ? "01" : "00";
    PageVisitor.Filled lost = phone.form("下一步", Map.of("check_code", wrong));
    PageVisitor.Filled right = phone.form("下一步", Map.of("check_code", begun.checkCode()));
    phone.submit(lost).submit(lost);
    assertThat(phone.text()).contains("数字不对，还可以试 1 次");
    assertThat(state(begun)).isEqualTo(AuthorizationState.SCANNED);
    phone.submit(right);
    assertThat(phone.title()).isEqualTo("刷脸前，请您单独同意");
  }

  @Test
  void theSecondWrongNumberEndsIt() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link()).press("是我，继续");
    String wrong = begun.checkCode().equals("00") ? "01" : "00";
    phone.press("下一步", Map.of("check_code", "7"));
    assertThat(phone.text()).contains("请输入两位数字");
    phone.press("下一步", Map.of("check_code", wrong));
    assertThat(phone.text()).contains("数字不对，还可以试 1 次");
    assertThat(phone.page().select("[role=alert]")).hasSize(1);
    phone.press("下一步", Map.of("check_code", wrong));
    assertThat(phone.text()).contains("数字输错 2 次，这次登录作废了");
    assertThat(state(begun)).isEqualTo(AuthorizationState.DENIED);
  }

  @Test
  void anotherFaceMayTryTwiceMoreThenTheCounterIsLeft() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link());
    toConsent(begun);
    for (int left = 2; left > 0; left--) {
      phone.press("同意，开始刷脸", Map.of("consent", "yes")).press("本人不符");
      assertThat(phone.title()).isEqualTo("核验未通过");
      assertThat(phone.text()).contains("还可以试 " + left + " 次").doesNotContain(NAME);
      phone.press("再刷一次");
    }
    phone.press("同意，开始刷脸", Map.of("consent", "yes")).press("本人不符");
    assertThat(phone.title()).isEqualTo("今天先到窗口办理");
    assertThat(state(begun)).isEqualTo(AuthorizationState.MISMATCHED);
  }

  @Test
  void aFaceThatTimesOutIsNotCounted() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link());
    toConsent(begun);
    for (int i = 0; i < 4; i++) {
      phone.press("同意，开始刷脸", Map.of("consent", "yes")).press("超时，没有刷成");
      assertThat(phone.text()).contains("没有刷成，请再试一次");
    }
    assertThat(state(begun)).isEqualTo(AuthorizationState.SCANNED);
  }

  @Test
  void noFaceCheckWithoutConsent() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link());
    toConsent(begun);
    assertThat(phone.page().select("input[name=consent]").hasAttr("checked")).isFalse();
    phone.press("同意，开始刷脸");
    assertThat(phone.text()).contains("请先勾选");
    phone.press("不同意，返回");
    assertThat(phone.title()).isEqualTo("请回到终端，换种方式");
    assertThat(state(begun)).isEqualTo(AuthorizationState.SCANNED);
  }

  @Test
  void theFacePageGoneToDirectlyLeadsToTheConsent() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link());
    toConsent(begun);
    openFacePage().press("模拟通过");
    assertThat(phone.title()).isEqualTo("刷脸前，请您单独同意");
    phone.press("同意，开始刷脸", Map.of("consent", "yes")).press("本人不符");
    openFacePage().press("模拟通过");
    assertThat(phone.title()).as("each check asks anew").isEqualTo("刷脸前，请您单独同意");
    assertThat(state(begun)).isEqualTo(AuthorizationState.SCANNED);
  }

  @Test
  void theConsentIsKeptWithTheHashOfWhatThePageSaid() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link());
    toConsent(begun);
    List<String> said = phone.page().select("h1, .lead, .checks li, .tick").eachText();
    assertThat(said).hasSize(7);
    phone.press("同意，开始刷脸", Map.of("consent", "yes"));
    assertThat(service.sql("select phone_sha256 from consent", String.class))
        .isEqualTo(Digests.sha256Hex(String.join("\n", said)));
  }

  @Test
  void backAndASecondPressRepeatNothing() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link());
    PageVisitor.Filled first = phone.form("是我，继续", Map.of());
    toConsent(begun);
    phone.press("同意，开始刷脸", Map.of("consent", "yes"));
    PageVisitor.Filled face = phone.form("模拟通过", Map.of());
    PageVisitor.Filled mismatch = phone.form("本人不符", Map.of());
    phone.submit(face);
    PageVisitor.Filled agree = phone.form("同意", Map.of());
    PageVisitor.Filled refuse = phone.form("不是我，拒绝", Map.of());
    phone.submit(agree);
    assertThat(phone.title()).isEqualTo("核验完成");

    assertThat(phone.submit(agree).title()).isEqualTo("核验完成");
    assertThat(phone.submit(mismatch).title()).isEqualTo("核验完成");
    assertThat(phone.submit(first).title()).isEqualTo("已经有一部手机扫过了");
    kiosk.token(begun.deviceCode());
    assertThat(phone.submit(refuse).title()).isEqualTo("核验完成");
    assertThat(state(begun)).isEqualTo(AuthorizationState.REDEEMED);
  }

  @Test
  void withoutTheRightCookieNothingIsThere() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link()).press("是我，继续");
    PageVisitor stranger = new PageVisitor().open(phone.address());
    assertThat(stranger.status()).isEqualTo(404);
    PageVisitor guesser = new PageVisitor().with("Cookie", "yst_phone=guess").open(phone.address());
    assertThat(guesser.status()).isEqualTo(404);
    assertThat(guesser.text()).doesNotContain("田*", "A03");
  }

  @Test
  void thePhoneSignsThatKioskOutAfterOneQuestion() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link());
    approve(begun);
    String token = kiosk.token(begun.deviceCode()).accessToken();
    phone.press("让那台终端退出");
    assertThat(phone.title()).isEqualTo("让那台终端退出？");
    assertThat(phone.press("不退出，返回").title()).isEqualTo("核验完成");
    assertThat(kiosk.asVisitor("POST", "/v1/sessions/current/touch", "{}", token).statusCode())
        .isNotEqualTo(401);
    phone.press("让那台终端退出").press("退出并清除");
    assertThat(phone.title()).isEqualTo("那台终端已退出");
    assertThat(kiosk.asVisitor("POST", "/v1/sessions/current/touch", "{}", token).statusCode())
        .isEqualTo(401);
  }

  @Test
  void anExpiredCodeAndAnExpiredStepSayWhatToDo() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(begun.link()).press("是我，继续");
    service.pass(Duration.ofMinutes(6));
    assertThat(phone.reload().title()).isEqualTo("二维码过期了");
    assertThat(phone.text()).contains("重新生成二维码");
    assertThat(new PageVisitor().open(begun.link()).title()).isEqualTo("二维码过期了");
  }

  @Test
  void guessedTicketsAreSlowedDown() {
    String link = kiosk.begin(NAME, ID_NUMBER).link();
    String wrong = link.substring(0, link.lastIndexOf('/') + 1);
    for (int i = 0; i < 5; i++) {
      assertThat(new PageVisitor().open(wrong + "guess" + i).status()).isEqualTo(404);
    }
    PageVisitor sixth = new PageVisitor().open(wrong + "guess6");
    assertThat(sixth.status()).isEqualTo(429);
    assertThat(sixth.header("Retry-After")).isNotEmpty();
    assertThat(sixth.title()).isEqualTo("请稍等一会儿再试");
  }

  @Test
  void theLanguageFollowsTheBrowserAndThenTheAddress() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.with("Accept-Language", "en-GB,en;q=0.9").open(begun.link());
    assertThat(phone.title()).isEqualTo("Are you standing at this kiosk?");
    phone.open(URI.create(begun.link()).resolve(phone.page().select("a.switch").attr("href")) + "");
    assertThat(phone.title()).isEqualTo("是您本人在这台终端前吗？");
    assertThat(phone.press("是我，继续").title()).isEqualTo("输入终端上的两位数字");
  }

  @Test
  void aNameThatIsMarkupStaysText() {
    Begun begun = kiosk.begin("<b>x</b>", ID_NUMBER);
    phone.open(begun.link());
    assertThat(phone.page().select("dd b")).isEmpty();
    assertThat(phone.text()).contains("<*");
  }

  @Test
  void pagesAreClosedToOtherSitesAndKeptByNobody() {
    phone.open(kiosk.begin(NAME, ID_NUMBER).link());
    assertThat(phone.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(phone.header("Cache-Control")).isEqualTo("no-store");
    assertThat(phone.header("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void eightLettersDoInsteadOfScanning() {
    Begun begun = kiosk.begin(NAME, ID_NUMBER);
    phone.open(service.backend().origins().phone() + "/device");
    phone.press("下一步", Map.of("user_code", begun.userCode().toLowerCase(java.util.Locale.ROOT)));
    assertThat(phone.title()).isEqualTo("输入终端上的两位数字");
  }

  private void toConsent(Begun begun) {
    phone.press("是我，继续").press("下一步", Map.of("check_code", begun.checkCode()));
    assertThat(phone.title()).isEqualTo("刷脸前，请您单独同意");
  }

  private PageVisitor openFacePage() {
    return phone.open(phone.address().replaceFirst("[?].*", "") + "?step=face");
  }

  private void approve(Begun begun) {
    toConsent(begun);
    phone.press("同意，开始刷脸", Map.of("consent", "yes")).press("模拟通过").press("同意");
  }

  private void rotateTwice(Begun begun) {
    kiosk.asKiosk("POST", "/v1/authorizations/" + begun.handle() + "/rotate", "{}");
    kiosk.asKiosk("POST", "/v1/authorizations/" + begun.handle() + "/rotate", "{}");
  }

  private AuthorizationState state(Begun begun) {
    return kiosk.status(begun.handle()).state();
  }
}
