package cn.yst.kiosk.app;

import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.ui.ConfirmSheet;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Sheet;
import cn.yst.kiosk.ui.Trouble;

/// What the frame's own buttons raise over the present screen.
///
/// @param words the visitor's language
public record FrameSheets(Messages words) {
  private static final int TOO_MANY_REQUESTS = 429;

  /// Asks whether to leave.
  ///
  /// @param confirmed ends the visit
  public Sheet exit(Runnable confirmed) {
    return ConfirmSheet.of(
        words.text("frame.exitQuestion"),
        "",
        words.text("frame.exitStay"),
        words.text("frame.exitGo"),
        confirmed);
  }

  /// Says that staff were called.
  public Sheet helpCalled() {
    return notice("frame.helpCalled", "frame.helpCalledText");
  }

  /// Says why nobody was reached, and what to do instead. It is the kiosk that called, and nobody's
  /// session.
  ///
  /// @param again calls once more
  public Sheet helpFailed(ApiException failure, Runnable again) {
    Trouble trouble = failure.trouble();
    return switch (failure) {
      case ApiException.Rejected refused when refused.problem().status() == TOO_MANY_REQUESTS ->
          notice("frame.helpBusy", "frame.helpBusyText", trouble.code());
      case ApiException.Unauthorized _ -> helpFailed(trouble.saying("problem.failed"), again);
      case ApiException.Rejected _,
          ApiException.Unreachable _,
          ApiException.Failed _,
          ApiException.Malformed _ ->
          helpFailed(trouble, again);
    };
  }

  private Sheet helpFailed(Trouble trouble, Runnable again) {
    return ConfirmSheet.retry(
        words.text("frame.helpFailed"),
        words.text("frame.helpFailedText", words.text(trouble.sentence()), trouble.code()),
        words.text("frame.understood"),
        words.text("frame.helpAgain"),
        again);
  }

  private Sheet notice(String title, String text, Object... values) {
    return ConfirmSheet.notice(
        words.text(title), words.text(text, values), words.text("frame.understood"));
  }
}
