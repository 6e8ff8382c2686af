package cn.yst.kiosk.api;

import cn.yst.kiosk.concurrent.Background;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;
import okhttp3.OkHttpClient;

/// What a device authorization is followed through.
///
/// @param oauth the token endpoint
/// @param authorizations quick calls about an authorization, in the kiosk's name
/// @param longPolls the same, for answers that may take half a minute
/// @param streams a client for streams, in the kiosk's name
/// @param background where streams are read and where a given-up authorization is cancelled; what
///     it delivers may come on any thread
/// @param pause before a status that was lost is listened to again
/// @param nanos the monotonic clock
record GrantLines(
    OAuth oauth,
    AuthorizationApi authorizations,
    AuthorizationApi longPolls,
    OkHttpClient streams,
    Background background,
    Duration pause,
    LongSupplier nanos) {

  /// Gives an authorization up, in the background and as best it can: the next one, `boot` or its
  /// own end do it otherwise.
  void giveUp(String address) {
    background
        .open()
        .run(() -> authorizations.cancel(address), done -> {}, (ApiException unheard) -> {});
  }

  ActionKey newAction() {
    return new ActionKey(UUID.randomUUID());
  }
}
