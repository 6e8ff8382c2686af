package cn.yst.backend.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/// The service's SQL database: pool, schema, transactions.
///
/// All work goes through [#read] and [#write], so that a transaction which lost a race (deadlock,
/// lock wait, serialization) is run again a bounded number of times.
public final class Database implements AutoCloseable {
  private static final int TRIES = 3;

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private final boolean embedded;

  private Database(HikariDataSource pool, boolean embedded) {
    this.pool = pool;
    this.embedded = embedded;
    this.jdbi = Jdbi.create(pool);
  }

  /// Opens the database and brings its schema up to date.
  ///
  /// @throws RuntimeException if it cannot be opened or migrated; nothing stays open then
  public static Database open(DatabaseUrl url) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("yst-db");
    config.setJdbcUrl(url.jdbc());
    config.setUsername(url.user());
    config.setPassword(url.password());
    config.setMaximumPoolSize(url.poolSize());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(5_000);
    HikariDataSource pool = new HikariDataSource(config);
    try {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(pool)
          .locations("classpath:cn/yst/backend/db/migration")
          .load()
          .migrate();
      return new Database(pool, url.embedded());
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /// Reads in one transaction.
  public <T> T read(Function<Handle, T> work) {
    return write(work);
  }

  /// Runs the work in one transaction: all of it is committed on return, or none if it throws. May
  /// run the work again, so it must not touch anything but the handle.
  public <T> T write(Function<Handle, T> work) {
    for (int tries = 1; ; tries++) {
      try {
        return jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, work::apply);
      } catch (RuntimeException e) {
        if (tries == TRIES || !Races.lost(e)) {
          throw e;
        }
      }
    }
  }

  /// Executes a conditional update that may change one row at most.
  ///
  /// @return whether this caller won, that is, whether the row was as the condition says
  /// @throws IllegalStateException if the condition matched several rows
  public static boolean won(Update update) {
    int rows = update.execute();
    if (rows > 1) {
      throw new IllegalStateException("a conditional update changed " + rows + " rows");
    }
    return rows == 1;
  }

  @Override
  public void close() {
    if (embedded) {
      jdbi.useHandle(handle -> handle.execute("set db_close_delay 0"));
    }
    pool.close();
  }
}
