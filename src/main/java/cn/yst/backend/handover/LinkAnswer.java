package cn.yst.backend.handover;

import cn.yst.contract.FaceOutcome;
import cn.yst.contract.PhoneLink;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of a decision on a phone.
public sealed interface LinkAnswer {

  /// It has taken effect.
  ///
  /// @param shown what was agreed to
  /// @param until last day of the authority that follows; null where none does
  record Effective(PhoneLink shown, @Nullable LocalDate until) implements LinkAnswer {}

  /// It was declined.
  record Declined() implements LinkAnswer {}

  /// The face is somebody else's: nothing has changed.
  ///
  /// @param triesLeft today, 0 or more
  record WrongPerson(int triesLeft) implements LinkAnswer {}

  /// The face check itself came to nothing; it may be tried again.
  record NoResult(FaceOutcome outcome) implements LinkAnswer {}
}
