package cn.yst.backend.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/// The first filter of each listener: gives the request its trace id and its caller, the answer its
/// headers, and the log one line of keys and values. Never a path as sent, a header or a body.
///
/// `Date` is the service's own time, by which it judges assertions: kiosks set theirs by it.
final class Reception implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger("cn.yst.backend.request");

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private final Door door;
  private final SecurityHeaders headers;
  private final Clock clock;
  private final RandomGenerator random;

  Reception(Door door, Clock clock, RandomGenerator random) {
    this.door = door;
    this.headers = SecurityHeaders.of(door.https());
    this.clock = clock;
    this.random = random;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    Story.begin();
    TraceId trace = TraceId.take(request, random);
    Caller.take(request, door.trustedProxy());
    request.context().register(headers);
    headers.add(response);
    // When it goes out: a long poll is answered long after it was asked.
    response.beforeSend(() -> response.header(HeaderNames.DATE, HTTP_DATE.format(clock.instant())));
    long start = System.nanoTime();
    response.whenSent(
        () -> {
          LoggingEventBuilder line =
              LOG.atInfo()
                  .addKeyValue("method", request.prologue().method())
                  .addKeyValue("path", request.matchingPattern().orElse("-"))
                  .addKeyValue("status", response.status().code())
                  .addKeyValue("ms", Duration.ofNanos(System.nanoTime() - start).toMillis())
                  .addKeyValue("trace", trace);
          for (Map.Entry<String, String> each : Story.told().entrySet()) {
            line = line.addKeyValue(each.getKey(), each.getValue());
          }
          line.log("request");
        });
    chain.proceed();
  }
}
