package cn.yst.kiosk.api;

import java.io.IOException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/// Gives each call a W3C trace id and puts it on what the call fails with.
record Tracing(RandomGenerator random) implements Interceptor {
  private static final String HEADER = "traceparent";

  /// A call keeps its thread from the request to the reading of the answer, which comes after all
  /// interceptors.
  private static final ThreadLocal<String> PRESENT = ThreadLocal.withInitial(() -> "none");

  @Override
  public Response intercept(Chain chain) throws IOException {
    String trace = hex(16);
    Request traced =
        chain.request().newBuilder().header(HEADER, "00-" + trace + "-" + hex(8) + "-01").build();
    try {
      Response answer = chain.proceed(traced);
      PRESENT.set(trace);
      return answer;
    } catch (Cut e) {
      throw e;
    } catch (IOException e) {
      throw new Cut(trace, e);
    }
  }

  /// The trace id of the call whose answer this thread reads.
  static String present() {
    return PRESENT.get();
  }

  /// The trace id that the request of an answer was sent with.
  static String of(Response answer) {
    String header = answer.request().header(HEADER);
    return header == null ? "none" : header.substring(3, 35);
  }

  private String hex(int bytes) {
    byte[] value = new byte[bytes];
    random.nextBytes(value);
    return HexFormat.of().formatHex(value);
  }

  /// A call without a complete answer.
  static final class Cut extends IOException {
    private static final long serialVersionUID = 1;
    private final String trace;

    Cut(String trace, IOException cause) {
      super(cause);
      this.trace = trace;
    }

    String trace() {
      return trace;
    }

    /// What went wrong.
    IOException reason() {
      return getCause() instanceof IOException e ? e : this;
    }
  }
}
