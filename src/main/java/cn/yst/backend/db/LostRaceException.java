package cn.yst.backend.db;

/// A conditional update found the row changed since it was read. [Database#write] rolls back and
/// runs the work again; after the last try it reaches the caller.
@SuppressWarnings("serial")
public final class LostRaceException extends RuntimeException {
  public LostRaceException() {
    super("the row was changed by another transaction", null, false, false);
  }
}
