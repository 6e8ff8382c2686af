package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackCategory;
import cn.yst.kiosk.session.Secret;
import cn.yst.kiosk.session.Secrets;
import java.util.Optional;

/// What a visitor has written and not sent. It outlives its screen, so that a look at the history
/// costs nothing, and is erased with the visit.
public final class FeedbackDraft {
  private final Secrets secrets;
  private Optional<Secret> text = Optional.empty();
  private Optional<FeedbackCategory> category = Optional.empty();
  private boolean attached = true;

  /// An empty draft.
  ///
  /// @param secrets of the visit
  public FeedbackDraft(Secrets secrets) {
    this.secrets = secrets;
  }

  /// The text, to fill the field again.
  String text() {
    return text.map(Secret::text).orElse("");
  }

  void keep(String newText) {
    text.ifPresent(secrets::drop);
    text = Optional.of(secrets.keep(newText.toCharArray()));
  }

  Optional<FeedbackCategory> category() {
    return category;
  }

  void keep(Optional<FeedbackCategory> newCategory) {
    category = newCategory;
  }

  boolean attached() {
    return attached;
  }

  void attach(boolean on) {
    attached = on;
  }

  /// It was sent: a second feedback begins empty.
  void clear() {
    text.ifPresent(secrets::drop);
    text = Optional.empty();
    category = Optional.empty();
    attached = true;
  }
}
