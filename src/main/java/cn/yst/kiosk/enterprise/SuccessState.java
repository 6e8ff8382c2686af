package cn.yst.kiosk.enterprise;

import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;

/// What the word of success shows.
///
/// | state \ event | arrived | failed | enter |
/// | --- | --- | --- | --- |
/// | Loading | Shown | Bare | – |
/// | Shown | – | – | Entering |
/// | Entering | – | Shown, with trouble | – |
/// | Bare | – | – | – |
///
/// A dash means that the event is ignored.
sealed interface SuccessState {
  /// It is done; the facts are on their way.
  record Loading() implements SuccessState {}

  /// It is done, and these are the facts.
  ///
  /// @param trouble why 选择办事 did nothing
  record Shown(Done done, Optional<Trouble> trouble) implements SuccessState {}

  /// 选择办事 is on its way.
  record Entering(Done done) implements SuccessState {}

  /// It is done; there are no facts to show.
  record Bare() implements SuccessState {}
}
