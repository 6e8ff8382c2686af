package cn.yst.kiosk.concurrent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// A background for tests: calls run at once on the caller's thread, and time is moved by hand.
/// With [#hold], calls wait until [#release], so that a test can answer late.
public final class HandBackground {
  private final List<Runnable> held = new ArrayList<>();
  private final List<Due> due = new ArrayList<>();
  private boolean holding;
  private long nanos;
  private int timers;

  private record Due(long at, int number, Runnable then) {}

  /// The background to give to what is tested.
  public Background background() {
    return new Background(workers(), Runnable::run, this::after);
  }

  /// A scope of it.
  public Scope scope() {
    return background().open();
  }

  /// The monotonic clock that [#advance] moves.
  public long nanos() {
    return nanos;
  }

  /// From now on calls wait.
  public void hold() {
    holding = true;
  }

  /// Runs the calls that waited, and from now on again at once.
  public void release() {
    holding = false;
    List<Runnable> now = List.copyOf(held);
    held.clear();
    now.forEach(Runnable::run);
  }

  /// Moves time on and calls back what falls due, in order.
  public void advance(Duration by) {
    long end = nanos + by.toNanos();
    while (true) {
      Due next =
          due.stream()
              .filter(d -> d.at <= end)
              .min(Comparator.comparingLong(Due::at).thenComparingInt(Due::number))
              .orElse(null);
      if (next == null) {
        break;
      }
      due.remove(next);
      nanos = Math.max(nanos, next.at);
      next.then.run();
    }
    nanos = end;
  }

  private Job after(Duration delay, Runnable then) {
    Due one = new Due(nanos + delay.toNanos(), ++timers, then);
    due.add(one);
    return () -> due.removeIf(d -> d.number == one.number);
  }

  private ExecutorService workers() {
    return new AbstractExecutorService() {
      @Override
      public Future<?> submit(Runnable task) {
        if (holding) {
          held.add(task);
        } else {
          task.run();
        }
        return CompletableFuture.completedFuture(null);
      }

      @Override
      public void execute(Runnable task) {
        task.run();
      }

      @Override
      public void shutdown() {}

      @Override
      public List<Runnable> shutdownNow() {
        return List.of();
      }

      @Override
      public boolean isShutdown() {
        return false;
      }

      @Override
      public boolean isTerminated() {
        return false;
      }

      @Override
      public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
      }
    };
  }
}
