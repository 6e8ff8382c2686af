package cn.yst.kiosk.app;

import cn.yst.kiosk.ui.ConfirmSheet;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Sheet;

/// What the frame's own buttons raise over the present screen.
///
/// @param words the visitor's language
public record FrameSheets(Messages words) {
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

  /// Says that nobody was reached, and what to do instead.
  public Sheet helpFailed() {
    return notice("frame.helpFailed", "frame.helpFailedText");
  }

  private Sheet notice(String title, String text) {
    return ConfirmSheet.notice(words.text(title), words.text(text), words.text("frame.understood"));
  }
}
