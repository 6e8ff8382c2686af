package cn.yst.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yst.backend.authorization.FakePhone;
import cn.yst.contract.AuthorizationDetail;
import cn.yst.contract.FaceConsent;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.GrantEvent;
import cn.yst.kiosk.api.GrantEvent.Begun;
import cn.yst.kiosk.api.GrantEvent.Held;
import cn.yst.kiosk.api.Service;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// A fresh face check of a signed-in person over the wire: the same client goes on with a new
/// token, and both consents can be taken back.
class FaceAnewJourney {
  @Test
  void theSameClientGoesOnWithItsWholeTime() throws Exception {
    try (Hall hall = Hall.open()) {
      Service service = hall.service();
      Held held = signIn(hall, service);
      BlockingQueue<Object> events = new LinkedBlockingQueue<>();
      FaceConsent consent = new FaceConsent("test", "0".repeat(64), true, Instant.EPOCH);
      Thread.ofVirtual()
          .start(
              () -> {
                try {
                  service.anew(held.api()).run(AuthorizationDetail.stepUp(consent), events::add);
                } catch (ApiException e) {
                  events.add(e);
                }
              });
      Begun begun = await(events, Begun.class);
      new FakePhone(hall.phoneOrigin()).approve(begun.qr(), begun.checkCode());
      Held again = await(events, Held.class);
      assertThat(again.api()).isSameAs(held.api());
      assertThat(again.person().freshUntil()).isAfter(held.person().freshUntil());
      assertThat(held.api().ceiling().toMinutes()).isBetween(19L, 20L);
      assertThat(held.api().person().me().name()).isEqualTo("田*");
      service.withdrawConsents();
      Awaitility.await().until(() -> withdrawn(hall) == 2);
    }
  }

  private static int withdrawn(Hall hall) {
    return hall.backend()
        .ground()
        .database()
        .read(
            tx ->
                tx.createQuery("select count(*) from consent where withdrawn_at is not null")
                    .mapTo(Integer.class)
                    .one());
  }

  private static Held signIn(Hall hall, Service service) throws InterruptedException {
    try (GrantFollower follower = new GrantFollower(service.signIn(), "田军", "110108199603306002")) {
      Begun begun = follower.await(Begun.class);
      new FakePhone(hall.phoneOrigin()).approve(begun.qr(), begun.checkCode());
      Held held = follower.await(Held.class);
      service.anew(held.api());
      return held;
    }
  }

  private static <T extends GrantEvent> T await(BlockingQueue<Object> events, Class<T> kind)
      throws InterruptedException {
    while (true) {
      Object event = events.poll(15, TimeUnit.SECONDS);
      if (kind.isInstance(event)) {
        return kind.cast(event);
      }
      if (event == null || event instanceof ApiException || event instanceof GrantEvent.Ended) {
        throw new AssertionError("waited for " + kind.getSimpleName() + ", got " + event);
      }
    }
  }
}
