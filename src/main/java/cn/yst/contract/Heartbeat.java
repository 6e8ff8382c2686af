package cn.yst.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The answer to a heartbeat and to `boot`.
///
/// @param serverTime the server's clock
/// @param sessionId the live session of this kiosk; absent when there is none (any more)
/// @param smsCodes whether codes can be sent to registered phones now; absent: they cannot
public record Heartbeat(
    Instant serverTime, @Nullable String sessionId, @Nullable Boolean smsCodes) {
  public Heartbeat {
    Required.value(serverTime, "server_time");
  }
}
