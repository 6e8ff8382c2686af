package cn.yst.contract;

import java.time.Instant;

/// When the server will end the session.
///
/// @param ceilingIn seconds left in any case
/// @param idleIn seconds left without a touch
/// @param serverTime the server's clock
public record SessionLimits(
    String sessionId, Integer ceilingIn, Integer idleIn, Instant serverTime) {
  public SessionLimits {
    Required.text(sessionId, "session_id");
    Required.value(ceilingIn, "ceiling_in");
    Required.value(idleIn, "idle_in");
    Required.value(serverTime, "server_time");
  }
}
