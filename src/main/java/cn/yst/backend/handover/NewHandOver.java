package cn.yst.backend.handover;

import cn.yst.contract.HandOverKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is to be handed over.
///
/// @param place of which there is only one at a time, for instance one request for each account
/// @param subject who has to act
/// @param keepSubject whether name and ID number are kept, sealed, while it is pending; false where
///     they are known elsewhere
/// @param until last day of an authority that is offered; null where none is
/// @param reason in the maker's words; null where none is asked for
@SuppressWarnings("ArrayRecordComponent")
public record NewHandOver(
    HandOverKind kind,
    String accountId,
    String makerId,
    String place,
    FaceSubject subject,
    byte[] subjectHmac,
    boolean keepSubject,
    @Nullable LocalDate until,
    @Nullable String reason,
    Instant expiresAt) {

  @Override
  public String toString() {
    return "NewHandOver[" + kind + "]";
  }
}
