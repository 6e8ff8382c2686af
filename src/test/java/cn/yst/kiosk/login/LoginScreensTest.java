package cn.yst.kiosk.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.SessionStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// 02 and 24 with a hand on the glass.
class LoginScreensTest {
  @Nested
  class Consent {
    private final Navigator navigator = new Navigator(new Route.Home());

    private LoginPages.Consent page(Set<ProofWay> ways) throws TimeoutException {
      SessionStore session = new SessionStore();
      session.begin();
      navigator.go(new Route.Consent());
      return new LoginPages.Consent(
          new ConsentViewModel(
              session,
              navigator,
              PrivacyNotice.in(Locale.SIMPLIFIED_CHINESE),
              InstantSource.fixed(Instant.parse("2026-03-18T01:41:00Z")),
              ways));
    }

    @Test
    void oneGoesOnWithATickAndAWay() throws TimeoutException {
      LoginPages.Consent page = page(EnumSet.allOf(ProofWay.class));
      assertThat(page.mayGoOn()).isFalse();
      page.tick();
      assertThat(page.mayGoOn()).isFalse();
      page.chooseFace();
      page.chooseFace();
      assertThat(page.mayGoOn()).as("a second touch keeps the way").isTrue();
      page.tick();
      assertThat(page.mayGoOn()).as("the tick was taken back").isFalse();
      page.tick();
      page.chooseCounter();
      page.goOn();
      assertThat(navigator.route()).isEqualTo(new Route.CounterSlip());
    }

    @Test
    void aWayThatTheKioskDoesNotHaveIsNotShown() throws TimeoutException {
      LoginPages.Consent page = page(EnumSet.of(ProofWay.PHONE_FACE, ProofWay.COUNTER));
      assertThat(page.offersTheCard()).isFalse();
      assertThat(page.says("两种方式都能办事，您可以随时更换")).isTrue();
    }

    @Test
    void whoOpensTheNoticeHasAgreedToNothing() throws TimeoutException {
      LoginPages.Consent page = page(EnumSet.allOf(ProofWay.class));
      page.chooseFace();
      page.readNotice();
      assertThat(page.says("个人信息保护说明")).isTrue();
      assertThat(page.mayGoOn()).isFalse();
    }
  }

  @Nested
  class Slip {
    private final CounterStage stage = new CounterStage();

    @Test
    void theNumberCanBeHadOnPaperAgainAndAgain() throws TimeoutException {
      FakePrinter printer = stage.withPrinter();
      LoginPages.Slip page = new LoginPages.Slip(stage.model());
      assertThat(page.says("4739 6205")).isTrue();
      assertThat(page.says("到今天 11:43，过时可以再取一个")).isTrue();
      page.print();
      assertThat(page.says("小票打好了，请取走，别落下。")).isTrue();
      assertThat(page.says("再打一张")).isTrue();
      page.print();
      assertThat(printer.printed()).hasSize(2);
    }

    @Test
    void withoutAPrinterTheNumberIsToBeNoted() throws TimeoutException {
      LoginPages.Slip page = new LoginPages.Slip(stage.model());
      assertThat(page.mayPrint()).isFalse();
      assertThat(page.says("请拍下来或记下受理号")).isTrue();
      page.act();
      assertThat(stage.session.session()).isInstanceOf(Session.Ended.class);
    }

    @Test
    void aNumberThatCouldNotBeHadIsAskedForAgain() throws TimeoutException {
      stage.withPrinter();
      stage.failure = Optional.of(new ApiException.Unreachable("7f3a2c00000000000000000000000000"));
      LoginPages.Slip page = new LoginPages.Slip(stage.model());
      assertThat(page.says("暂时取不到受理号，请直接到人工窗口办理。编号 E-NET-7F3A2C")).isTrue();
      assertThat(page.says("2 小时内有效")).as("a number that there is not").isFalse();
      assertThat(page.mayPrint()).isFalse();
      stage.failure = Optional.empty();
      page.act();
      assertThat(page.says("4739 6205")).isTrue();
      assertThat(stage.session.session())
          .as("the visit goes on")
          .isNotInstanceOf(Session.Ended.class);
    }
  }
}
