package cn.yst.kiosk.api;

import cn.yst.contract.DeviceAuthorization;
import cn.yst.contract.ServerMetadata;
import cn.yst.contract.TokenAnswer;
import cn.yst.kiosk.api.ApiException.Malformed;
import cn.yst.kiosk.api.ApiException.Rejected;
import cn.yst.kiosk.api.ApiException.Unauthorized;
import cn.yst.kiosk.api.ApiException.Unreachable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/// Speaks with the authorization server in the kiosk's name. Every attempt carries a fresh client
/// assertion and a fresh proof, so it repeats its calls itself, as often as [Retries] does.
final class OAuth {
  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final ServiceAddress address;
  private final ServerClock clock;
  private final LongSupplier nanos;
  private final OAuthApi plain;
  private final OAuthApi bound;
  private final AtomicReference<@Nullable ServerMetadata> metadata = new AtomicReference<>();

  private interface Sending<T> {
    T send(Map<String, String> form) throws ApiException;
  }

  OAuth(ServiceAddress address, Transport transport, ServerClock clock, Nonces nonces) {
    this.address = address;
    this.clock = clock;
    this.nanos = transport.nanos();
    this.plain = transport.speaking(transport.single()).create(OAuthApi.class);
    OkHttpClient proving =
        transport
            .single()
            .newBuilder()
            .addInterceptor(
                new ProofOfPossession(
                    request -> request.tag(ProofKey.class), () -> null, nonces, clock))
            .build();
    this.bound = transport.speaking(proving).create(OAuthApi.class);
  }

  /// What the server can do (RFC 8414); asked once.
  ServerMetadata metadata() throws ApiException {
    ServerMetadata known = metadata.get();
    if (known != null) {
      return known;
    }
    ServerMetadata asked = discover();
    if (!asked.issuer().equals(address.issuer())) {
      throw new Malformed("issuer", "none");
    }
    metadata.set(asked);
    return asked;
  }

  private ServerMetadata discover() throws ApiException {
    HttpUrl issuer = HttpUrl.get(address.issuer());
    String path = issuer.encodedPath().equals("/") ? "" : issuer.encodedPath();
    try {
      return plain.metadata(
          issuer
              .newBuilder()
              .encodedPath("/.well-known/oauth-authorization-server" + path)
              .build()
              .toString());
    } catch (ApiException e) {
      if (status(e) != 404) {
        throw e;
      }
      return plain.metadata(address.base() + ".well-known/openid-configuration");
    }
  }

  private static int status(ApiException e) {
    return switch (e) {
      case Rejected rejected -> rejected.problem().status();
      case ApiException.Failed failed -> failed.status();
      case Unreachable _, Unauthorized _, Malformed _ -> 0;
    };
  }

  /// Begins a device authorization.
  DeviceAuthorization begin(Map<String, String> form) throws ApiException {
    String endpoint = present(metadata().deviceAuthorizationEndpoint());
    return repeated(form, true, full -> plain.begin(endpoint, full));
  }

  /// Asks for a visitor's token once; a lost answer is the caller's business.
  ///
  /// @param key the key that the token is to be bound to
  TokenAnswer redeem(Map<String, String> form, ProofKey key) throws ApiException {
    return token(form, key, false);
  }

  /// Asks for the kiosk's own token.
  TokenAnswer own(Map<String, String> form, ProofKey key) throws ApiException {
    return token(form, key, true);
  }

  private TokenAnswer token(Map<String, String> form, ProofKey key, boolean again)
      throws ApiException {
    String endpoint = metadata().tokenEndpoint();
    return repeated(form, again, full -> bound.token(endpoint, full, key));
  }

  /// Makes the server forget a token (RFC 7009).
  void revoke(String token) throws ApiException {
    String endpoint = metadata().revocationEndpoint();
    if (endpoint != null) {
      repeated(Map.of("token", token), false, full -> plain.revoke(endpoint, full));
    }
  }

  private static String present(@Nullable String endpoint) throws ApiException {
    if (endpoint == null) {
      throw new Malformed("device_authorization_endpoint", "none");
    }
    return endpoint;
  }

  /// Sends a form once more for a demanded nonce or a corrected clock.
  ///
  /// @param again whether it is also repeated while no answer comes
  private <T> T repeated(Map<String, String> form, boolean again, Sending<T> sending)
      throws ApiException {
    long start = nanos.getAsLong();
    boolean mended = false;
    for (int lost = 0; ; ) {
      int corrections = clock.corrections();
      try {
        return sending.send(authenticated(form));
      } catch (Unreachable e) {
        if (!again || Retries.over(++lost, nanos.getAsLong() - start)) {
          throw e;
        }
      } catch (Rejected e) {
        if (mended || !e.code().equals("use_dpop_nonce")) {
          throw e;
        }
        mended = true;
      } catch (Unauthorized e) {
        if (mended || clock.corrections() == corrections) {
          throw e;
        }
        mended = true;
      }
    }
  }

  private Map<String, String> authenticated(Map<String, String> form) {
    Map<String, String> full = new LinkedHashMap<>(form);
    full.put("client_id", address.clientId());
    address
        .deviceKey()
        .ifPresent(
            key -> {
              full.put("client_assertion_type", ASSERTION);
              full.put(
                  "client_assertion",
                  key.assertion(address.clientId(), address.issuer(), clock.instant()));
            });
    return full;
  }
}
