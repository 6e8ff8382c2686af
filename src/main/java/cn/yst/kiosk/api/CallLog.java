package cn.yst.kiosk.api;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Invocation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;

/// Writes one line for each call, of keys and values: method, path template, status (or the kind of
/// failure), milliseconds and trace id. Never headers, never bodies, never a path with an id of
/// somebody in it.
record CallLog(LongSupplier nanos) implements Interceptor {
  private static final Logger LOG = LoggerFactory.getLogger(CallLog.class);

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    long start = nanos.getAsLong();
    try {
      Response answer = chain.proceed(request);
      write(request, start, Integer.toString(answer.code()));
      return answer;
    } catch (IOException e) {
      write(request, start, e.getClass().getSimpleName());
      throw e;
    }
  }

  private void write(Request request, long start, String outcome) {
    String trace = request.header("traceparent");
    LOG.atInfo()
        .addKeyValue("method", request.method())
        .addKeyValue("path", template(request))
        .addKeyValue("status", outcome)
        .addKeyValue("ms", Duration.ofNanos(nanos.getAsLong() - start).toMillis())
        .addKeyValue("trace", trace == null ? "-" : trace.substring(3, 35))
        .log("call");
  }

  static String template(Request request) {
    Invocation call = request.tag(Invocation.class);
    if (call == null) {
      return "-";
    }
    return Stream.of(call.method().getAnnotations())
        .map(
            a ->
                switch (a) {
                  case GET get -> get.value();
                  case POST post -> post.value();
                  case PATCH patch -> patch.value();
                  case DELETE delete -> delete.value();
                  default -> "";
                })
        .filter(path -> !path.isEmpty())
        .findFirst()
        .orElse(call.method().getName());
  }
}
