package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// A failure as a log may have it: its kind and where it happened, without its message, which a
/// library may have filled with a visitor's data.
public final class CodeOnly extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// The same failure and its causes, without their messages.
  public CodeOnly(Throwable failure) {
    super(failure.getClass().getName(), cause(failure.getCause()), false, true);
    setStackTrace(failure.getStackTrace());
  }

  private static @Nullable CodeOnly cause(@Nullable Throwable cause) {
    return cause == null ? null : new CodeOnly(cause);
  }
}
