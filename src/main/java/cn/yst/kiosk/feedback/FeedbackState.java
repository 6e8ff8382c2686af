package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackCategory;
import cn.yst.kiosk.ui.Trouble;
import java.time.Instant;
import java.util.Optional;

/// What 写反馈 shows.
///
/// | state \ event | changed | send | received | failed |
/// | --- | --- | --- | --- | --- |
/// | Writing | Writing | Sending, if ready | – | – |
/// | Sending | – | – | Sent | Unsent |
/// | Unsent | Writing | Sending | – | – |
/// | Sent | – | – | – | – |
///
/// A dash means that the event is ignored. The text itself stays in the field and the draft.
sealed interface FeedbackState {
  /// What is written so far.
  ///
  /// @param category what it is about; one must be on before it can be sent
  /// @param attached whether step and error code go along
  record Form(Optional<FeedbackCategory> category, boolean attached, FeedbackText text) {
    /// Whether it can be sent.
    boolean ready() {
      return category.isPresent() && !text.blank();
    }
  }

  /// It is being written.
  record Writing(Form form) implements FeedbackState {}

  /// It is on its way.
  record Sending(Form form) implements FeedbackState {}

  /// It may or may not have arrived; everything is kept, and the same press can be repeated.
  record Unsent(Form form, Trouble trouble) implements FeedbackState {}

  /// It is received.
  record Sent(FeedbackCategory category, Instant at) implements FeedbackState {}
}
