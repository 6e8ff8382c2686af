package cn.yst.backend.db;

import java.nio.file.Path;

/// Where the database is and how it is reached.
///
/// @param jdbc JDBC URL
/// @param user account name; empty for the embedded database
/// @param password its password; empty for the embedded database
/// @param poolSize most connections at a time, 1 to 64
public record DatabaseUrl(String jdbc, String user, String password, int poolSize) {
  // MODE=PostgreSQL keeps the statements near to those of the server that one would move to.
  // WRITE_DELAY=0: without it H2 2.5 loses acknowledged commits when the process is killed.
  private static final String EMBEDDED =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";

  /// An embedded database in a file; survives the death of the process at any moment.
  ///
  /// @param file path without the `.mv.db` ending
  public static DatabaseUrl file(Path file) {
    return new DatabaseUrl(
        "jdbc:h2:file:" + file.toAbsolutePath() + EMBEDDED + ";WRITE_DELAY=0", "", "", 16);
  }

  /// A database in memory, gone when closed.
  ///
  /// @param name equal names share one database within the process
  public static DatabaseUrl memory(String name) {
    return new DatabaseUrl("jdbc:h2:mem:" + name + EMBEDDED + ";DB_CLOSE_DELAY=-1", "", "", 16);
  }

  /// Whether the engine runs inside this process and ends with its last connection.
  boolean embedded() {
    return jdbc.startsWith("jdbc:h2:");
  }

  @Override
  public String toString() {
    return jdbc;
  }
}
