package cn.yst.kiosk.feedback;

import cn.yst.gallery.ShownScreen;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.ScreenLoader;
import java.util.concurrent.TimeoutException;

/// What a visitor does on the screens of this package, in a visitor's words.
final class FeedbackPages {
  private static final Messages WORDS = Messages.chinese();

  private FeedbackPages() {}

  private static ShownScreen shown(Object controller) throws TimeoutException {
    return new ShownScreen(() -> new ScreenLoader(WORDS).screen(controller));
  }

  /// 写反馈.
  static final class Writing {
    private final ShownScreen screen;

    Writing(FeedbackViewModel model) throws TimeoutException {
      screen = shown(new FeedbackController(model, WORDS, FeedbackStage.TIME));
    }

    void isAbout(String category) {
      screen.press("category-" + category);
    }

    void strike(String keys) {
      keys.chars().forEach(key -> screen.press("key" + (char) key));
    }

    void takeFirstProposal() {
      screen.press("candidate0");
    }

    void newLine() {
      screen.press("newLineKey");
    }

    void takeOffAttachment() {
      screen.press("attachButton");
    }

    boolean canSend() {
      return screen.isEnabled("sendButton");
    }

    void send() {
      screen.press("sendButton");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }

  /// 反馈历史.
  static final class History {
    private final ShownScreen screen;

    History(FeedbackStage stage) throws TimeoutException {
      screen = shown(new FeedbackHistoryController(stage.history(), WORDS, FeedbackStage.TIME));
    }

    void turn() {
      screen.press("nextPageButton");
    }

    void open(String id) {
      screen.press("feedback-" + id);
    }

    boolean says(String text) {
      return screen.says(text);
    }

    boolean isOpened() {
      return screen.shows("closeButton");
    }

    void writeNew() {
      screen.press("newButton");
    }
  }

  /// The rating.
  static final class Rating {
    private final ShownScreen screen;

    Rating(FeedbackStage stage) throws TimeoutException {
      screen = shown(new RatingController(stage.rating(), WORDS));
    }

    void choose(String level) {
      screen.press("level-" + level);
    }

    void because(String reason) {
      screen.press("reason-" + reason);
    }

    boolean canSubmit() {
      return screen.isEnabled("submitButton");
    }

    void submit() {
      screen.press("submitButton");
    }

    void skip() {
      screen.press("skipButton");
    }

    boolean says(String text) {
      return screen.says(text);
    }
  }
}
