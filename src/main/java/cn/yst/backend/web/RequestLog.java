package cn.yst.backend.web;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The first filter of each listener: gives the request its trace id, the answer its headers, and
/// the log one line with method, path template, status, milliseconds and trace id. Never a path as
/// sent, a header or a body.
final class RequestLog implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger("cn.yst.backend.request");

  private final RandomGenerator random;

  RequestLog(RandomGenerator random) {
    this.random = random;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    TraceId trace = TraceId.take(request, random);
    long start = System.nanoTime();
    SecurityHeaders.add(response);
    response.whenSent(
        () ->
            LOG.info(
                "{} {} {} {}ms trace={}",
                request.prologue().method(),
                request.matchingPattern().orElse("-"),
                response.status().code(),
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                trace));
    chain.proceed();
  }
}
