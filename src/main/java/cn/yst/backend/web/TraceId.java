package cn.yst.backend.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The id that joins a visitor's message, the answer and the log line: the caller's W3C trace id
/// where it sent one.
///
/// @param value 32 hex digits
public record TraceId(String value) {
  private static final HeaderName TRACEPARENT = HeaderNames.create("traceparent");
  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  /// The trace id of the request.
  public static TraceId of(ServerRequest request) {
    return request.context().get(TraceId.class).orElseThrow();
  }

  static TraceId take(ServerRequest request, RandomGenerator random) {
    TraceId trace =
        request
            .headers()
            .first(TRACEPARENT)
            .map(FORM::matcher)
            .filter(Matcher::matches)
            .map(m -> new TraceId(m.group(1)))
            .orElseGet(() -> fresh(random));
    request.context().register(trace);
    return trace;
  }

  private static TraceId fresh(RandomGenerator random) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return new TraceId(HexFormat.of().formatHex(bytes));
  }

  @Override
  public String toString() {
    return value;
  }
}
