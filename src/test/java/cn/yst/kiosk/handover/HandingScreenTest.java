package cn.yst.kiosk.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.device.DeviceStatus;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import cn.yst.kiosk.device.FakePrinter;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// 10 with a hand on the glass.
class HandingScreenTest {
  private static final Messages WORDS = Messages.chinese();

  private final Window window = new Window();

  @Test
  void withdrawingAsksOnceMoreAndThenTheCodeIsGone() throws TimeoutException {
    Code page = new Code();
    assertThat(page.says("24 小时内有效")).isTrue();
    window.current = Window.of(HandOverKind.INVITATION, HandOverState.WITHDRAWN);
    page.withdraw();
    assertThat(window.calls).contains("withdraw h1");
    assertThat(page.says("这个二维码不能再用了")).isTrue();
  }

  @Test
  void whateverThePrinterSuffersIsToldAndTheCodeStays() throws TimeoutException {
    FakePrinter printer = window.withPrinter();
    Code page = new Code();
    assertThat(page.mayPrint()).isTrue();
    for (Reason why : Reason.values()) {
      printer.become(new DeviceStatus.Fault(why));
      page.waits(1);
      assertThat(page.says(told(why))).as("%s", why).isTrue();
      assertThat(page.mayPrint()).as("%s", why).isFalse();
      assertThat(page.showsCode()).as("%s", why).isTrue();
      printer.become(new DeviceStatus.Ready());
      page.waits(4);
      assertThat(page.says(told(why))).as("%s can be read", why).isTrue();
      page.waits(1);
      assertThat(page.mayPrint()).as("after %s", why).isTrue();
    }
  }

  private static String told(Reason why) {
    return switch (why) {
      case PAPER_OUT -> "小票纸用完，请让经办人现在扫码";
      case COVER_OPEN -> "小票机没盖好，请让经办人现在扫码";
      case PAPER_JAM -> "小票机卡纸了，请让经办人现在扫码";
      case PAPER_LOW, OFFLINE, SILENT, SELF_TEST_FAILED, NOT_AUTHORISED, JOB_STUCK ->
          "小票打印暂停，请让经办人现在扫码";
    };
  }

  @Test
  void aSlipThatIsOutIsToBeTaken() throws TimeoutException {
    FakePrinter printer = window.withPrinter();
    Code page = new Code();
    page.print();
    assertThat(printer.printed()).hasSize(1);
    assertThat(page.says("小票打好了，请取走，别落下。")).isTrue();
    printer.become(new DeviceStatus.Fault(Reason.PAPER_OUT));
    page.waits(1);
    assertThat(page.says("小票打好了，请取走，别落下。")).isTrue();
  }

  /// The screen in a visitor's words.
  private final class Code {
    private final ShownScreen screen;

    Code() throws TimeoutException {
      HandingViewModel model = window.handing(HandOverKind.INVITATION, true);
      screen =
          new ShownScreen(
              () ->
                  new ScreenLoader(WORDS)
                      .screen(
                          new HandingController(model, WORDS, ZoneId.of("Asia/Shanghai"), "A03")));
    }

    void withdraw() {
      screen.press("withdrawButton");
      screen.press("confirmButton");
    }

    void waits(int seconds) {
      WaitForAsyncUtils.waitForAsyncFx(
          10_000, () -> window.hand.advance(Duration.ofSeconds(seconds)));
    }

    void print() {
      screen.press("printButton");
    }

    boolean mayPrint() {
      return screen.shows("printButton");
    }

    boolean showsCode() {
      return screen.shows("qrCode");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }
}
