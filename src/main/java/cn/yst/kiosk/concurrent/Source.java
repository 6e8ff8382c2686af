package cn.yst.kiosk.concurrent;

import java.util.function.Consumer;

/// A blocking call that reports while it runs.
///
/// @param <T> what it reports
/// @param <E> the checked exception it fails with
@FunctionalInterface
public interface Source<T, E extends Exception> {
  /// Runs to the end, or until the thread is interrupted; gives each report to `each`.
  void run(Consumer<? super T> each) throws E;
}
