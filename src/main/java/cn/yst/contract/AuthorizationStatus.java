package cn.yst.contract;

import java.time.Instant;

/// Where an authorization stands, on the status stream and by long poll. It only wakes the kiosk:
/// the token endpoint decides.
///
/// @param version grows with every change; what `after` and `Last-Event-ID` name
/// @param expiresIn seconds left for this state, 0 when it has ended
/// @param serverTime the server's clock
public record AuthorizationStatus(
    String handle, AuthorizationState state, Long version, Integer expiresIn, Instant serverTime) {
  public AuthorizationStatus {
    Required.text(handle, "handle");
    Required.value(state, "state");
    Required.value(version, "version");
    Required.value(expiresIn, "expires_in");
    Required.value(serverTime, "server_time");
  }
}
