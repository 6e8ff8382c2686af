package cn.yst.backend.web;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.stream.Stream;

/// Headers of every answer of one listener. Pages that need styles or forms replace the content
/// policy by their own.
record SecurityHeaders(List<Header> all) {
  private static final List<Header> ALWAYS =
      List.of(
          HeaderValues.createCached(HeaderNames.CACHE_CONTROL, "no-store"),
          HeaderValues.createCached("X-Content-Type-Options", "nosniff"),
          HeaderValues.createCached("Referrer-Policy", "no-referrer"),
          HeaderValues.createCached("X-Frame-Options", "DENY"),
          HeaderValues.createCached(
              "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"));

  /// RFC 6797; a year.
  private static final Header TLS_ONLY =
      HeaderValues.createCached("Strict-Transport-Security", "max-age=31536000");

  /// @param https whether callers reach the listener over TLS
  static SecurityHeaders of(boolean https) {
    return new SecurityHeaders(
        https ? Stream.concat(ALWAYS.stream(), Stream.of(TLS_ONLY)).toList() : ALWAYS);
  }

  /// Those of the listener that took the request.
  static SecurityHeaders of(ServerRequest request) {
    return request.context().get(SecurityHeaders.class).orElseThrow();
  }

  void add(ServerResponse response) {
    all.forEach(response.headers()::set);
  }
}
