package cn.yst.journey;

import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.AuthorizationState;
import cn.yst.contract.FaceConsent;
import cn.yst.contract.Subject;
import cn.yst.contract.SubjectSource;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.DeviceGrant;
import cn.yst.kiosk.api.GrantEvent;
import cn.yst.kiosk.concurrent.Background;
import cn.yst.kiosk.concurrent.Scope;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Follows a device grant on its own thread and hands its events out one by one.
final class GrantFollower implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final BlockingQueue<Object> events = new LinkedBlockingQueue<>();
  private final Scope scope = Background.onVirtualThreads(Runnable::run).open();

  GrantFollower(DeviceGrant grant, String name, String idNumber) {
    AuthorizationDetail detail =
        AuthorizationDetail.hallLogin(
            new Subject(name, idNumber, SubjectSource.TYPED),
            new FaceConsent("test", "0".repeat(64), true, Instant.EPOCH));
    scope.<GrantEvent, ApiException>follow(
        each -> grant.run(detail, each), events::add, events::add);
  }

  /// The next event of a kind; others that come before it are passed over.
  <T> T await(Class<T> kind) throws InterruptedException {
    while (true) {
      Object event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (kind.isInstance(event)) {
        return kind.cast(event);
      }
      if (event == null || event instanceof ApiException || event instanceof GrantEvent.Ended) {
        throw new AssertionError("waited for " + kind.getSimpleName() + ", got " + event);
      }
    }
  }

  /// Waits until the phone has moved it to a state. A step within a state is heard, too.
  void await(AuthorizationState state) throws InterruptedException {
    while (await(GrantEvent.Moved.class).state() != state) {}
  }

  /// The screen is left.
  @Override
  public void close() {
    scope.close();
  }
}
