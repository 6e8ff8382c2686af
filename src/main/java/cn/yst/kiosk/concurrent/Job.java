package cn.yst.kiosk.concurrent;

/// One piece of work in a [Scope].
public interface Job {
  /// Stops the work; nothing of it is delivered from now on. Does nothing to a job that is over.
  void cancel();
}
