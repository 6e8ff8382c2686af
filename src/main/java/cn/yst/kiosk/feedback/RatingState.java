package cn.yst.kiosk.feedback;

import cn.yst.contract.RatingLevel;
import cn.yst.contract.RatingReason;
import cn.yst.kiosk.ui.Trouble;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What the rating shows after a visit was erased.
///
/// | state \ event | choose, reason | submit | received | failed | second | touch |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | Asking | Asking | Sending, if a level is on | – | – | Asking, or Over at 0 | Asking, anew |
/// | Sending | – | – | Thanking | Unsent | Sending, or Over at 0 | Sending, anew |
/// | Unsent | Asking | Sending | – | – | Unsent, or Over at 0 | Unsent, anew |
/// | Thanking | – | – | – | – | Thanking, or Over at 0 | Thanking, anew |
/// | Over | – | – | – | – | – | – |
///
/// A dash means that the event is ignored. `anew` gives the whole time again.
sealed interface RatingState {
  /// Seconds until the home screen.
  int seconds();

  /// What is chosen.
  ///
  /// @param level none before one is touched
  /// @param reasons none, or those that are on
  record Choice(Optional<RatingLevel> level, Set<RatingReason> reasons) {
    static final Choice NONE = new Choice(Optional.empty(), Set.of());

    public Choice {
      reasons = Set.copyOf(reasons);
    }

    Choice choose(RatingLevel newLevel) {
      return new Choice(Optional.of(newLevel), reasons);
    }

    /// On, or off again.
    Choice toggle(RatingReason reason) {
      Set<RatingReason> now = EnumSet.noneOf(RatingReason.class);
      now.addAll(reasons);
      if (!now.remove(reason)) {
        now.add(reason);
      }
      return new Choice(level, now);
    }
  }

  /// Nothing is sent.
  record Asking(Choice choice, int seconds) implements RatingState {}

  /// It is on its way.
  record Sending(Choice choice, int seconds) implements RatingState {}

  /// It may or may not have arrived; the same press can be repeated.
  record Unsent(Choice choice, Trouble trouble, int seconds) implements RatingState {}

  /// It is received.
  record Thanking(RatingLevel level, int seconds) implements RatingState {}

  /// The time is over.
  record Over() implements RatingState {
    @Override
    public int seconds() {
      return 0;
    }
  }
}
