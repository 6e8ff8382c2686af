package cn.yst.backend.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// For whom the limits count a request: the address of the peer, or, where the peer is the one
/// proxy that is trusted, the last address in its `X-Forwarded-For`. That one the proxy saw
/// itself; what stands before it anybody may have written.
///
/// @param address an IP address
public record Caller(String address) {
  private static final HeaderName FORWARDED_FOR = HeaderNames.create("X-Forwarded-For");

  /// Who makes the request.
  public static Caller of(ServerRequest request) {
    return request.context().get(Caller.class).orElseThrow();
  }

  static void take(ServerRequest request, @Nullable InetAddress trustedProxy) {
    String peer = request.remotePeer().host();
    boolean trusted = trustedProxy != null && trustedProxy.equals(InetAddress.ofLiteral(peer));
    String forwarded = trusted ? request.headers().first(FORWARDED_FOR).orElse("") : "";
    request.context().register(new Caller(forwarded.isEmpty() ? peer : last(forwarded, peer)));
  }

  private static String last(String forwarded, String otherwise) {
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    try {
      return InetAddress.ofLiteral(last).getHostAddress();
    } catch (IllegalArgumentException noAddress) {
      return otherwise;
    }
  }
}
