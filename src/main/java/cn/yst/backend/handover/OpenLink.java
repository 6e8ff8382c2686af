package cn.yst.backend.handover;

import cn.yst.contract.HandOverKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A link that waits for a phone, in full, for the demo companion only.
///
/// @param from who made it
/// @param subject who has to act
public record OpenLink(
    String link,
    HandOverKind kind,
    String alias,
    String from,
    FaceSubject subject,
    @Nullable LocalDate until,
    Instant createdAt,
    Instant expiresAt) {

  @Override
  public String toString() {
    return "OpenLink[" + kind + "]";
  }
}
