package cn.yst.kiosk.concurrent;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The work of one screen. Leaving the screen closes its scope: running calls are interrupted, and
/// what arrives late is dropped here, once, for all screens; if it holds something open (see
/// [Discardable]), that is let go.
///
/// The owner's methods are called on the screen's thread, and everything is delivered there.
public final class Scope implements AutoCloseable {
  private final ExecutorService workers;
  private final Executor screen;
  private final Timer timer;
  private final Consumer<? super Exception> failures;
  private final Set<Work> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  Scope(
      ExecutorService workers, Executor screen, Timer timer, Consumer<? super Exception> failures) {
    this.workers = workers;
    this.screen = screen;
    this.timer = timer;
    this.failures = failures;
  }

  /// Runs a call and delivers what comes of it.
  ///
  /// @param done gets the result
  /// @param failed gets the checked exception
  public <T, E extends Exception> Job run(
      Call<? extends T, E> call, Consumer<? super T> done, Consumer<? super E> failed) {
    return start(
        work -> {
          T result = call.call();
          work.deliverLast(() -> done.accept(result), () -> discard(result));
        },
        failed);
  }

  /// Runs a call that reports while it runs, and delivers each report in order.
  ///
  /// @param failed gets the checked exception
  public <T, E extends Exception> Job follow(
      Source<? extends T, E> source, Consumer<? super T> each, Consumer<? super E> failed) {
    return start(
        work -> {
          source.run(report -> work.deliver(() -> each.accept(report), () -> discard(report)));
          work.deliverLast(() -> {});
        },
        failed);
  }

  /// Calls back once after a delay.
  public Job after(Duration delay, Runnable then) {
    Work work = open();
    work.hold(timer.after(delay, () -> work.deliverLast(then)));
    return work;
  }

  /// Calls back again and again, one period after the other, until cancelled.
  public Job every(Duration period, Runnable then) {
    Work work = open();
    tick(work, period, then);
    return work;
  }

  private void tick(Work work, Duration period, Runnable then) {
    work.hold(
        timer.after(
            period,
            () -> {
              tick(work, period, then);
              work.deliver(then, () -> {});
            }));
  }

  /// Cancels what runs; from now on nothing is started and nothing is delivered.
  @Override
  public void close() {
    closed = true;
    open.forEach(Work::cancel);
  }

  private interface Body<E extends Exception> {
    void run(Work work) throws E;
  }

  private <E extends Exception> Job start(Body<E> body, Consumer<? super E> failed) {
    Work work = open();
    if (!closed) {
      Future<?> thread = workers.submit(() -> guarded(body, work, failed));
      work.hold(() -> thread.cancel(true));
    }
    return work;
  }

  /// A body can only throw unchecked exceptions and its own checked one.
  @SuppressWarnings("unchecked")
  private <E extends Exception> void guarded(Body<E> body, Work work, Consumer<? super E> failed) {
    try {
      body.run(work);
    } catch (RuntimeException | Error fault) {
      work.deliverLast(
          () -> {
            throw fault;
          });
    } catch (Exception e) {
      work.deliverLast(
          () -> {
            failures.accept(e);
            failed.accept((E) e);
          });
    }
  }

  private static void discard(@Nullable Object late) {
    if (late instanceof Discardable held) {
      held.discard();
    }
  }

  private Work open() {
    Work work = new Work();
    if (closed) {
      work.cancel();
    } else {
      open.add(work);
    }
    return work;
  }

  /// One job, and the only way from it to the screen.
  private final class Work implements Job {
    private static final Job OVER = () -> {};
    private final AtomicReference<Job> running = new AtomicReference<>(() -> {});
    private volatile boolean over;

    /// What cancelling has to stop from now on.
    void hold(Job next) {
      running.set(next);
      if (over) {
        running.getAndSet(OVER).cancel();
      }
    }

    /// @param dropped runs in place of the delivery if that would be too late
    void deliver(Runnable delivery, Runnable dropped) {
      if (over) {
        dropped.run();
        return;
      }
      screen.execute(
          () -> {
            if (over) {
              dropped.run();
            } else {
              delivery.run();
            }
          });
    }

    void deliverLast(Runnable delivery, Runnable dropped) {
      deliver(
          () -> {
            over = true;
            open.remove(this);
            delivery.run();
          },
          dropped);
    }

    void deliverLast(Runnable delivery) {
      deliverLast(delivery, () -> {});
    }

    @Override
    public void cancel() {
      over = true;
      open.remove(this);
      running.getAndSet(OVER).cancel();
    }
  }
}
