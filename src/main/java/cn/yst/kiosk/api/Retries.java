package cn.yst.kiosk.api;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/// Sends a call again whose answer was lost, where sending it twice takes effect once: reading,
/// deleting, what carries an `Idempotency-Key`, and what is marked [Repeatable]. OkHttp's own
/// retries are off, because they repeat any POST.
///
/// At most three attempts, and none begins later than two seconds after the first: a visitor sees a
/// fault within three.
record Retries(LongSupplier nanos) implements Interceptor {
  private static final int ATTEMPTS = 3;
  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
  private static final long PAUSE = Duration.ofMillis(150).toNanos();

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!repeatable(request)) {
      return chain.proceed(request);
    }
    long start = nanos.getAsLong();
    for (int attempt = 1; ; attempt++) {
      try {
        Response answer = chain.proceed(request);
        if (!stillRunning(answer) || over(attempt, nanos.getAsLong() - start)) {
          return answer;
        }
        answer.close();
      } catch (IOException e) {
        if (!passing(e) || chain.call().isCanceled() || over(attempt, nanos.getAsLong() - start)) {
          throw e;
        }
      }
      pause(attempt);
    }
  }

  /// Whether there is to be no attempt after this one.
  ///
  /// @param attempt that failed, from 1
  /// @param elapsed since the first began, in nanoseconds
  static boolean over(int attempt, long elapsed) {
    return attempt >= ATTEMPTS || elapsed + pauseAfter(attempt) > PATIENCE;
  }

  private static long pauseAfter(int attempt) {
    return PAUSE * attempt * attempt;
  }

  private static boolean repeatable(Request request) {
    Invocation call = request.tag(Invocation.class);
    return !request.method().equals("POST")
        || request.header("Idempotency-Key") != null
        || (call != null && call.method().isAnnotationPresent(Repeatable.class));
  }

  /// The first attempt is still at work at the service, or something between could not reach it.
  private static boolean stillRunning(Response answer) {
    return switch (answer.code()) {
      case 409 -> "still_running".equals(code(answer));
      case 502, 504 -> true;
      case 503 -> answer.header("Retry-After") == null;
      default -> false;
    };
  }

  private static @Nullable String code(Response answer) {
    return Answers.problem(answer).map(problem -> problem.code()).orElse(null);
  }

  private static boolean passing(IOException e) {
    return !(e instanceof BodyRefused
        || e instanceof KioskToken.NoToken
        || e instanceof Answers.SessionOver
        || e instanceof SSLException
        || (e instanceof InterruptedIOException
            && !(e instanceof java.net.SocketTimeoutException)));
  }

  private static void pause(int attempt) throws InterruptedIOException {
    try {
      TimeUnit.NANOSECONDS.sleep(pauseAfter(attempt));
    } catch (InterruptedException e) {
      throw new InterruptedIOException("cancelled");
    }
  }
}
