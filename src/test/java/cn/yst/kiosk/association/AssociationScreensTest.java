package cn.yst.kiosk.association;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// The main way of asking and of deciding, with a hand on the glass.
class AssociationScreensTest {
  private final Stage stage = new Stage();

  @Test
  void theApplicantChoosesADayAndAgrees() throws TimeoutException {
    DecisionPage page = new DecisionPage(stage);
    assertThat(page.agreesUntil("2026-04-16")).isTrue();
    page.choose("SAME_AS_MINE");
    assertThat(page.agreesUntil("2027-01-01")).isTrue();
    page.agree();
    assertThat(stage.service.calls.getLast()).startsWith("decide r1 APPROVE h1 2027-01-01");
    assertThat(stage.navigator.route())
        .isEqualTo(new Route.Success(SuccessKind.ASSOCIATION_APPROVED, "r1"));
  }

  @Test
  void refusingAsksOnceMore() throws TimeoutException {
    DecisionPage page = new DecisionPage(stage);
    page.refuse();
    page.thinkAgain();
    assertThat(stage.service.calls).containsExactly("decision r1");
    page.refuse();
    page.confirm();
    assertThat(stage.service.calls.getLast()).startsWith("decide r1 DENY h1 null");
    assertThat(stage.navigator.route()).isEqualTo(new Route.Inbox());
  }

  @Test
  void aVisitorAsksForAnAccountWithPillsAndWords() throws TimeoutException {
    AskPage page = new AskPage(stage);
    page.typeName("数字广东网络建设有限公司");
    page.typeCode("91440000MA4X777A89");
    page.goOn();
    page.choose("a3");
    page.reason("ANNUAL_REPORT");
    page.reason("TAX");
    page.send();
    assertThat(stage.service.calls.getLast()).startsWith("request a3 代办公司年度报告和税务事项");
    assertThat(page.says("申请已发出，等对方决定")).isTrue();
  }

  @Test
  void onAWidePanelWhatIsWrittenDoesNotLieUnderTheKeys() throws TimeoutException {
    AskPage page = AskPage.wide(stage);
    page.typeName("数字广东网络建设有限公司");
    page.turnToCode();
    page.typeCode("91440000MA4X777A89");
    page.goOn();
    page.choose("a1");
    page.turn();
    page.reason("OTHER");
    assertThat(page.sees("reasonField")).isTrue();
    assertThat(page.sees("reasonDoneButton")).isTrue();
    page.write("代办年报");
    page.stopWriting();
    page.send();
    assertThat(stage.service.calls.getLast()).startsWith("request a1 代办年报");
  }

  /// 17 with a decision.
  private static final class DecisionPage {
    private final ShownScreen screen;

    DecisionPage(Stage stage) throws TimeoutException {
      Messages words = Messages.chinese();
      screen =
          new ShownScreen(() -> new ScreenLoader(words).screen(stage.decisionController(words)));
    }

    void choose(String period) {
      screen.press("period-" + period);
    }

    boolean agreesUntil(String day) {
      return screen.says("同意，到 " + day);
    }

    void agree() {
      screen.press("approveButton");
    }

    void refuse() {
      screen.press("refuseButton");
    }

    void thinkAgain() {
      screen.press("stayButton");
    }

    void confirm() {
      screen.press("confirmButton");
    }
  }

  /// 20, both steps.
  private static final class AskPage {
    private final ShownScreen screen;

    AskPage(Stage stage) throws TimeoutException {
      Messages words = Messages.chinese();
      screen = new ShownScreen(() -> new ScreenLoader(words).screen(stage.askController(words)));
    }

    private AskPage(ShownScreen screen) {
      this.screen = screen;
    }

    static AskPage wide(Stage stage) throws TimeoutException {
      Messages words = Messages.chinese();
      return new AskPage(
          ShownScreen.wide(() -> new ScreenLoader(words).screen(stage.askController(words))));
    }

    void turn() {
      screen.press("nextPageButton");
    }

    void turnToCode() {
      screen.press("codeTurn");
    }

    boolean sees(String id) {
      return screen.clearOfKeys(id);
    }

    void write(String text) {
      screen.type("reasonField", text);
    }

    void stopWriting() {
      screen.press("reasonDoneButton");
    }

    void typeName(String name) {
      screen.type("nameField", name);
    }

    void typeCode(String code) {
      screen.type("codeField", code);
    }

    void goOn() {
      screen.press("searchButton");
    }

    void choose(String account) {
      screen.press("share-" + account);
    }

    void reason(String reason) {
      screen.press("reason-" + reason);
    }

    void send() {
      screen.press("sendButton");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }
}
