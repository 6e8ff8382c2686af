package cn.yst.backend.session;

import cn.yst.backend.web.SessionPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A session as stored.
///
/// @param subject the pairwise id of the person at this kiosk
/// @param acr how the person was proved
/// @param idleAt when it ends without another touch
/// @param heartbeatAt when the kiosk last named it
/// @param endedAt null while it runs
record VisitorSession(
    String id,
    String kioskId,
    String personId,
    String subject,
    String acr,
    Instant authTime,
    Instant startedAt,
    Instant ceilingAt,
    Instant idleAt,
    Instant heartbeatAt,
    @Nullable Instant endedAt) {
  /// How long a session outlives the last heartbeat that named it.
  static final Duration SILENCE = Duration.ofSeconds(150);

  /// Why it is due to end now; empty while it is in force or when it has ended.
  Optional<SessionEnd> due(Instant now) {
    if (endedAt != null) {
      return Optional.empty();
    }
    if (!now.isBefore(ceilingAt)) {
      return Optional.of(SessionEnd.CEILING);
    }
    if (!now.isBefore(idleAt)) {
      return Optional.of(SessionEnd.IDLE);
    }
    return now.isBefore(heartbeatAt.plus(SILENCE))
        ? Optional.empty()
        : Optional.of(SessionEnd.SILENT);
  }

  SessionPrincipal principal() {
    return new SessionPrincipal(id, personId, kioskId, authTime, ceilingAt);
  }
}
