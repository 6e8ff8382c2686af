package cn.yst.kiosk.concurrent;

import java.time.Duration;

/// Calls back later. The program's timer sleeps; a test's timer is moved by hand.
@FunctionalInterface
public interface Timer {
  /// Calls `then` once after `delay`, on any thread.
  Job after(Duration delay, Runnable then);
}
