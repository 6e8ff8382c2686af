package cn.yst.kiosk.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private final HandBackground hand = new HandBackground();
  private final Scope scope = hand.scope();
  private final List<String> seen = new ArrayList<>();

  @Test
  void deliversResults() {
    scope.run(() -> "answer", seen::add, (RuntimeException e) -> seen.add("failed"));
    assertThat(seen).containsExactly("answer");
  }

  @Test
  void deliversTheCheckedFailure() {
    scope.run(
        () -> {
          throw new IOException("cut");
        },
        x -> seen.add("done"),
        (IOException e) -> seen.add(e.getMessage()));
    assertThat(seen).containsExactly("cut");
  }

  @Test
  void throwsAFaultOfTheProgramOnTheScreensThread() {
    assertThatThrownBy(
            () ->
                scope.run(
                    () -> {
                      throw new IllegalStateException("fault");
                    },
                    x -> {},
                    (RuntimeException e) -> seen.add("failed")))
        .hasMessage("fault");
    assertThat(seen).isEmpty();
  }

  @Test
  void dropsWhatComesAfterItWasClosed() {
    hand.hold();
    scope.run(() -> "late", seen::add, (RuntimeException e) -> {});
    scope.after(Duration.ofSeconds(1), () -> seen.add("tick"));
    scope.close();
    hand.release();
    hand.advance(Duration.ofSeconds(5));
    assertThat(seen).isEmpty();
  }

  @Test
  void startsNothingAfterItWasClosed() {
    scope.close();
    scope.run(() -> seen.add("ran"), x -> {}, (RuntimeException e) -> {});
    scope.every(Duration.ofSeconds(1), () -> seen.add("tick"));
    hand.advance(Duration.ofSeconds(3));
    assertThat(seen).isEmpty();
  }

  @Test
  void cancelsOneJobAlone() {
    hand.hold();
    Job first = scope.run(() -> "first", seen::add, (RuntimeException e) -> {});
    scope.run(() -> "second", seen::add, (RuntimeException e) -> {});
    first.cancel();
    hand.release();
    assertThat(seen).containsExactly("second");
  }

  @Test
  void callsBackOnceOrEachPeriod() {
    scope.after(Duration.ofSeconds(2), () -> seen.add("once"));
    Job each = scope.every(Duration.ofSeconds(1), () -> seen.add("each"));
    hand.advance(Duration.ofSeconds(3));
    each.cancel();
    hand.advance(Duration.ofSeconds(3));
    assertThat(seen).containsExactlyInAnyOrder("each", "once", "each", "each");
  }

  @Test
  void reportsInOrderWhileACallRuns() {
    scope.<String, RuntimeException>follow(
        each -> {
          each.accept("one");
          each.accept("two");
        },
        seen::add,
        e -> {});
    assertThat(seen).containsExactly("one", "two");
  }

  @Test
  void interruptsARunningCall() throws InterruptedException {
    BlockingQueue<String> ends = new LinkedBlockingQueue<>();
    CountDownLatch running = new CountDownLatch(1);
    Scope real = Background.onVirtualThreads(Runnable::run).open();
    real.run(
        () -> {
          running.countDown();
          try {
            return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
          } catch (InterruptedException e) {
            ends.add("interrupted");
            throw e;
          }
        },
        x -> ends.add("done"),
        (InterruptedException e) -> ends.add("delivered"));
    running.await();
    real.close();
    assertThat(ends.poll(10, TimeUnit.SECONDS)).isEqualTo("interrupted");
    assertThat(ends).isEmpty();
  }

  @Test
  void wakesUpOnRealTime() throws InterruptedException {
    BlockingQueue<String> ticks = new LinkedBlockingQueue<>();
    try (Scope real = Background.onVirtualThreads(Runnable::run).open()) {
      real.every(Duration.ofMillis(1), () -> ticks.add("tick"));
      assertThat(ticks.poll(10, TimeUnit.SECONDS)).isNotNull();
      assertThat(ticks.poll(10, TimeUnit.SECONDS)).isNotNull();
    }
  }
}
