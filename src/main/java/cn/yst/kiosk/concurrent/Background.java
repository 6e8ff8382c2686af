package cn.yst.kiosk.concurrent;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Where blocking calls run, and the way back to the screen's thread.
///
/// The program has one. Everything delivered by it runs on the screen's executor; a fault of the
/// program inside a call (an unchecked exception) is thrown there too, where it ends the visit.
public final class Background {
  private final ExecutorService workers;
  private final Executor screen;
  private final Timer timer;

  /// @param workers makes a thread for each call; calls are cancelled by interrupting it
  /// @param screen the screen's thread
  /// @param timer calls back later
  public Background(ExecutorService workers, Executor screen, Timer timer) {
    this.workers = workers;
    this.screen = screen;
    this.timer = timer;
  }

  /// The program's background: virtual threads, and a sleeping timer.
  public static Background onVirtualThreads(Executor screen) {
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    return new Background(workers, screen, new SleepingTimer(workers));
  }

  /// For work that reports by itself; nobody cancels it.
  public Executor workers() {
    return workers;
  }

  /// A new scope, which its owner closes.
  public Scope open() {
    return open(failure -> {});
  }

  /// A new scope whose failed calls are noted, beside what the owner makes of each.
  ///
  /// @param failures hears every checked exception that is delivered
  public Scope open(Consumer<? super Exception> failures) {
    return new Scope(workers, screen, timer, failures);
  }
}
