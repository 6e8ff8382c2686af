package cn.yst.bench;

/// Measures one thing that somebody waits for. Has a constructor without arguments.
@FunctionalInterface
public interface Bench {
  /// Does the work again and again, and reports what it took.
  void measure(Report report) throws Exception;
}
