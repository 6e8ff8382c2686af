package cn.yst.kiosk.concurrent;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// A thread that sleeps for each delay; for virtual threads, which cost nothing while they do.
record SleepingTimer(ExecutorService workers) implements Timer {
  @Override
  public Job after(Duration delay, Runnable then) {
    Future<?> sleeper =
        workers.submit(
            () -> {
              try {
                Thread.sleep(delay);
              } catch (InterruptedException e) {
                return;
              }
              then.run();
            });
    return () -> sleeper.cancel(true);
  }
}
