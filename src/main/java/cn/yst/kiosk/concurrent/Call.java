package cn.yst.kiosk.concurrent;

/// A blocking call.
///
/// @param <T> what it returns
/// @param <E> the checked exception it fails with
@FunctionalInterface
public interface Call<T, E extends Exception> {
  /// Runs to the end, or until the thread is interrupted.
  T call() throws E;
}
