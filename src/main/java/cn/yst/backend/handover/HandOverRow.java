package cn.yst.backend.handover;

import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A hand-over as it is stored.
///
/// @param makerId who made it
/// @param subjectHmac keyed digest of the ID number of whoever has to act
/// @param subjectMasked their masked name
@SuppressWarnings("ArrayRecordComponent")
public record HandOverRow(
    String id,
    HandOverKind kind,
    String accountId,
    String makerId,
    byte @Nullable [] linkSealed,
    HandOverState state,
    byte[] subjectHmac,
    String subjectMasked,
    byte @Nullable [] subjectSealed,
    @Nullable LocalDate until,
    byte @Nullable [] reasonSealed,
    Instant createdAt,
    Instant expiresAt) {

  /// Whether its time is over.
  public boolean timeOver(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /// The state now: silence expires, also where nothing has written it down yet.
  public HandOverState state(Instant now) {
    return state == HandOverState.PENDING && timeOver(now) ? HandOverState.EXPIRED : state;
  }

  /// The state as its maker may know it: whether somebody refused to share an account or was
  /// silent looks the same, also in time.
  public HandOverState makerState(Instant now) {
    if (kind == HandOverKind.ASSOCIATION && state == HandOverState.DECLINED) {
      return timeOver(now) ? HandOverState.EXPIRED : HandOverState.PENDING;
    }
    return state(now);
  }

  /// Seconds until it expires, 0 or more.
  public long secondsLeft(Instant now) {
    return Math.max(0, Duration.between(now, expiresAt).toSeconds());
  }

  @Override
  public String toString() {
    return "HandOverRow[" + kind + " " + id + "]";
  }
}
