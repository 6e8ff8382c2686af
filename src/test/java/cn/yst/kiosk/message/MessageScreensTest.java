package cn.yst.kiosk.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// The main way of the inbox and of a message, with a hand on the glass.
class MessageScreensTest {
  private final Stage stage = new Stage();

  @Test
  void aVisitorTurnsAPageAndOpensAMessage() throws TimeoutException {
    InboxPage page = new InboxPage(stage);
    assertThat(page.says("处理等您决定的 1 条")).isTrue();
    page.nextPage();
    assertThat(page.says("授权快到期")).isTrue();
    page.open("m6");
    assertThat(stage.navigator.route()).isEqualTo(new Route.Letter("m6"));
  }

  @Test
  void aVisitorLooksAtTheUnreadAndDecides() throws TimeoutException {
    InboxPage page = new InboxPage(stage);
    page.unread();
    assertThat(page.says("企业已添加")).isFalse();
    page.decide();
    assertThat(stage.navigator.route())
        .isEqualTo(new Route.DecideAssociation("r1", "m1", Optional.empty()));
  }

  @Test
  void anEmptyInboxSaysWhatWillStandThere() throws TimeoutException {
    stage.service.inbox = List.of();
    InboxPage page = new InboxPage(stage);
    assertThat(page.says("现在没有消息")).isTrue();
    page.backToWork();
    assertThat(stage.navigator.route()).isEqualTo(new Route.SessionHome());
  }

  @Test
  void aMessageLeadsOnAndBack() throws TimeoutException {
    LetterPage page = new LetterPage(stage, "m5");
    assertThat(page.says("企业已添加")).isTrue();
    page.goOn();
    assertThat(stage.navigator.route()).isEqualTo(new Route.AccountInfo("e3"));
    page.back();
    assertThat(stage.navigator.route()).isEqualTo(new Route.Inbox());
  }

  /// 消息.
  private static final class InboxPage {
    private final ShownScreen screen;

    InboxPage(Stage stage) throws TimeoutException {
      Messages words = Messages.chinese();
      screen = new ShownScreen(() -> new ScreenLoader(words).screen(stage.inboxController(words)));
    }

    void nextPage() {
      screen.press("nextPageButton");
    }

    void unread() {
      screen.press("unreadPill");
    }

    void open(String id) {
      screen.press("message-" + id);
    }

    void decide() {
      screen.press("decideButton");
    }

    void backToWork() {
      screen.press("backButton");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }

  /// One message.
  private static final class LetterPage {
    private final ShownScreen screen;

    LetterPage(Stage stage, String id) throws TimeoutException {
      Messages words = Messages.chinese();
      screen =
          new ShownScreen(() -> new ScreenLoader(words).screen(stage.letterController(words, id)));
    }

    void goOn() {
      screen.press("nextButton");
    }

    void back() {
      screen.press("backButton");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }
}
