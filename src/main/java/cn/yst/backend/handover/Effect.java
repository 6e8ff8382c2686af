package cn.yst.backend.handover;

import cn.yst.backend.person.Person;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.PhoneLink;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What a kind of hand-over shows and brings about. All is done in the caller's transaction.
public interface Effect {
  HandOverKind kind();

  /// Whose face is asked for.
  FaceSubject subject(Handle tx, HandOverRow row);

  /// What the phone shows, as things stand now.
  PhoneLink show(Handle tx, HandOverRow row);

  /// The person, whose own face has just passed, agreed to what was shown. Their role is checked
  /// again here.
  ///
  /// @param until last day they chose; null where there is nothing to choose
  /// @return last day of the authority that follows; null where none does
  /// @throws cn.yst.backend.web.ProblemException if they may not, or what they chose is not offered
  @Nullable LocalDate accepted(
      Handle tx, HandOverRow row, Person person, @Nullable LocalDate until);

  /// It was declined.
  void declined(Handle tx, HandOverRow row);
}
