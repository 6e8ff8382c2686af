package cn.yst.kiosk.api;

import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// The last DPoP nonce that the service gave (RFC 9449 §8); the service computes them, so one
/// serves all keys of the kiosk.
final class Nonces {
  private final AtomicReference<@Nullable String> last = new AtomicReference<>();

  @Nullable String last() {
    return last.get();
  }

  /// Remembers the nonce of an answer.
  ///
  /// @param used the one the request was sent with
  /// @return whether a resource refuses that nonce and gives another, so that the same request can
  ///     be sent once more. A token request cannot: its client assertion is good for one use
  boolean hear(Response answer, @Nullable String used) {
    String given = answer.header("DPoP-Nonce");
    if (given == null) {
      return false;
    }
    last.set(given);
    String demand = answer.header("WWW-Authenticate");
    return !given.equals(used)
        && answer.code() == 401
        && demand != null
        && demand.contains("use_dpop_nonce");
  }
}
