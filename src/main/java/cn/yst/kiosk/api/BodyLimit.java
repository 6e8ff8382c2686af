package cn.yst.kiosk.api;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/// Stops reading an answer after [#BYTES] bytes, counted after inflation.
final class BodyLimit implements Interceptor {
  /// The longest body an answer may have.
  static final long BYTES = 1 << 20;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response answer = chain.proceed(chain.request());
    if (isEventStream(answer.body())) {
      return answer;
    }
    return answer.newBuilder().body(new Limited(answer.body())).build();
  }

  private static boolean isEventStream(ResponseBody body) {
    MediaType type = body.contentType();
    return type != null && type.subtype().equals("event-stream");
  }

  private static final class Limited extends ResponseBody {
    private final ResponseBody body;
    private final BufferedSource source;

    Limited(ResponseBody body) {
      this.body = body;
      this.source = Okio.buffer(new LimitedSource(body));
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() {
      return body.contentLength();
    }

    @Override
    public BufferedSource source() {
      return source;
    }
  }

  private static final class LimitedSource extends ForwardingSource {
    private long left = BYTES;

    LimitedSource(ResponseBody body) {
      super(body.source());
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      long count = super.read(sink, Math.min(byteCount, left + 1));
      left -= Math.max(0, count);
      if (left < 0) {
        throw new BodyRefused("body too long");
      }
      return count;
    }
  }
}
