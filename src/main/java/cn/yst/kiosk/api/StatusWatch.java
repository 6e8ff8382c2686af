package cn.yst.kiosk.api;

import cn.yst.contract.AuthorizationStatus;
import cn.yst.contract.Json;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import okhttp3.sse.EventSources;
import org.jspecify.annotations.Nullable;

/// Listens to the state of one authorization: by server-sent events; after two of these streams
/// were cut, by long poll; after two of those failed, not at all. Then the grant asks the token
/// endpoint, as RFC 8628 says, and restarts the watch when the line is back.
final class StatusWatch {
  private static final int FAILURES = 2;
  private static final int WAIT_SECONDS = 25;

  private final OkHttpClient streams;
  private final AuthorizationApi polls;
  private final Duration pause;
  private final String address;
  private final Consumer<Signal> wake;
  private long version;

  /// @param streams a client without an end of the call, whose reads end after 25 seconds
  /// @param polls through a client that waits longer than a long poll
  /// @param pause before it is listened again to what was lost
  /// @param address of the authorization's status
  /// @param wake gets what is heard, on the calling thread
  StatusWatch(
      OkHttpClient streams,
      AuthorizationApi polls,
      Duration pause,
      String address,
      Consumer<Signal> wake) {
    this.streams = streams;
    this.polls = polls;
    this.pause = pause;
    this.address = address;
    this.wake = wake;
  }

  /// Listens until it cannot any more; interrupt the thread to stop it.
  void listen() throws InterruptedException {
    for (int failures = 0; failures < FAILURES; failures++) {
      if (failures > 0) {
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      }
      if (!stream()) {
        wake.accept(new Signal.Down());
      }
    }
    for (int failures = 0; failures < FAILURES; ) {
      try {
        hear(polls.status(address, WAIT_SECONDS, version));
        failures = 0;
      } catch (ApiException e) {
        failures++;
        wake.accept(new Signal.Down());
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      }
    }
  }

  private void hear(AuthorizationStatus status) {
    version = Math.max(version, status.version());
    wake.accept(new Signal.News(status));
  }

  /// Reads one stream to its end.
  ///
  /// @return whether there was one
  private boolean stream() {
    Request request =
        new Request.Builder()
            .url(address + "/events")
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", Long.toString(version))
            .build();
    try (Response answer = streams.newCall(request).execute()) {
      if (!answer.isSuccessful() || !isEventStream(answer)) {
        return false;
      }
      wake.accept(new Signal.Up());
      EventSources.processResponse(answer, new Events());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isEventStream(Response answer) {
    MediaType type = answer.body().contentType();
    return type != null && type.subtype().equals("event-stream");
  }

  private final class Events extends EventSourceListener {
    @Override
    public void onEvent(
        EventSource source, @Nullable String id, @Nullable String type, String data) {
      try {
        hear(Json.read(data, AuthorizationStatus.class));
      } catch (JsonParseException e) {
        // An event only wakes: what cannot be read says nothing, and the next question is near.
      }
    }
  }
}
