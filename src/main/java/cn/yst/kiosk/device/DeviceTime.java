package cn.yst.kiosk.device;

import java.time.Duration;

/// Time as devices see it: it passes, and one can wait. A test moves it by hand.
public interface DeviceTime {
  /// The machine's monotonic clock.
  DeviceTime SYSTEM =
      new DeviceTime() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
          Thread.sleep(time);
        }
      };

  /// Nanoseconds since some moment; only differences mean anything.
  long nanos();

  /// Waits. An interrupt ends the wait.
  void sleep(Duration time) throws InterruptedException;

  /// The moment after which something has taken too long.
  default Deadline deadline(Duration limit) {
    return new Deadline(this, nanos() + limit.toNanos());
  }

  /// A moment on this clock.
  record Deadline(DeviceTime time, long atNanos) {
    /// What is left; zero once it has passed.
    public Duration left() {
      return Duration.ofNanos(Math.max(0, atNanos - time.nanos()));
    }

    public boolean passed() {
      return atNanos - time.nanos() <= 0;
    }
  }
}
