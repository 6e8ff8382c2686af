package cn.yst.kiosk.api;

import java.util.Optional;
import okhttp3.HttpUrl;

/// Where the service is and who this kiosk is there.
///
/// @param issuer the authorization server, exactly as it names itself; `https`, or `http` on
///     loopback
/// @param clientId the kiosk's `client_id`
/// @param deviceKey proves the kiosk by `private_key_jwt`; empty for a public client
/// @param proxy host and port of the hall's HTTP proxy; never taken from the system
public record ServiceAddress(
    String issuer, String clientId, Optional<ProofKey> deviceKey, Optional<Proxy> proxy) {
  /// An HTTP proxy.
  public record Proxy(String host, int port) {}

  /// Refuses an issuer that is no address, or sends secrets in the clear beyond this machine.
  public ServiceAddress {
    HttpUrl url = HttpUrl.parse(issuer);
    if (url == null || url.query() != null || url.fragment() != null) {
      throw new IllegalArgumentException("no address: " + issuer);
    }
    if (!url.isHttps() && !isLoopback(url)) {
      throw new IllegalArgumentException("must be https: " + issuer);
    }
  }

  /// The issuer as an address that others are resolved against.
  HttpUrl base() {
    return HttpUrl.get(issuer.endsWith("/") ? issuer : issuer + "/");
  }

  boolean loopback() {
    return isLoopback(base());
  }

  private static boolean isLoopback(HttpUrl url) {
    return url.host().equals("127.0.0.1")
        || url.host().equals("::1")
        || url.host().equals("localhost");
  }
}
