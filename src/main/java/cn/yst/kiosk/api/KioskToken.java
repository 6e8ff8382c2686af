package cn.yst.kiosk.api;

import cn.yst.contract.TokenAnswer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// The kiosk's own token (`client_credentials`, scope `kiosk`), fetched when it is needed and again
/// before it ends or when the service does not know it any more.
final class KioskToken implements Interceptor {
  private static final Duration EARLY = Duration.ofSeconds(60);
  private static final int USUAL = 600;

  private final OAuth oauth;
  private final ProofKey deviceKey;
  private final LongSupplier nanos;
  private @Nullable String token;
  private long until;

  KioskToken(OAuth oauth, ProofKey deviceKey, LongSupplier nanos) {
    this.oauth = oauth;
    this.deviceKey = deviceKey;
    this.nanos = nanos;
  }

  /// The token for the request under way; [#intercept] has seen to it that there is one.
  synchronized @Nullable String current() {
    return token;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    ensure();
    Response answer = chain.proceed(chain.request());
    if (answer.code() != 401) {
      return answer;
    }
    answer.close();
    forget();
    ensure();
    return chain.proceed(chain.request());
  }

  private synchronized void forget() {
    token = null;
  }

  private synchronized void ensure() throws IOException {
    if (token != null && until - nanos.getAsLong() > 0) {
      return;
    }
    TokenAnswer answer;
    try {
      answer = oauth.own(Map.of("grant_type", "client_credentials", "scope", "kiosk"), deviceKey);
    } catch (ApiException e) {
      throw new NoToken(e);
    }
    Integer life = answer.expiresIn();
    token = answer.accessToken();
    until =
        nanos.getAsLong() + Duration.ofSeconds(life == null ? USUAL : life).minus(EARLY).toNanos();
  }

  /// The kiosk could not get its own token.
  static final class NoToken extends IOException {
    private static final long serialVersionUID = 1;
    private final transient ApiException reason;

    NoToken(ApiException reason) {
      super(reason.getMessage());
      this.reason = reason;
    }

    ApiException reason() {
      return reason;
    }
  }
}
