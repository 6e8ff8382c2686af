package cn.yst.backend.db;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Knows the SQL states by which databases report a lost race or a broken uniqueness rule.
public final class Races {
  private static final Set<String> LOST = Set.of("40001", "40P01", "HYT00", "90131");

  private Races() {}

  /// Whether the transaction lost against another one and may simply be run again.
  static boolean lost(Throwable failure) {
    if (failure instanceof LostRaceException) {
      return true;
    }
    String state = state(failure);
    return state != null && LOST.contains(state);
  }

  /// Whether a unique or primary key refused the row: somebody was first.
  public static boolean duplicate(Throwable failure) {
    return "23505".equals(state(failure));
  }

  private static @Nullable String state(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        return sql.getSQLState();
      }
    }
    return null;
  }
}
