package cn.yst.backend.proof;

import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.Races;
import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.JdbiException;

/// Lets each JWT id through once. Kept in the database, so that a restart opens no window.
public final class ReplayGuard {
  private final Database database;
  private final Vault vault;
  private final Clock clock;

  public ReplayGuard(Database database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /// Uses up an id.
  ///
  /// @param issuer who made the JWT: ids are unique for each issuer
  /// @param until when a replay would be refused for its age anyway
  /// @return whether this was the first use
  public boolean firstUse(String issuer, String id, Instant until) {
    byte[] hash = vault.index("jti", issuer + "\n" + id);
    try {
      database.write(
          tx ->
              tx.createUpdate("insert into used_jti (id_hash, expires_at) values (:id, :until)")
                  .bind("id", hash)
                  .bind("until", until)
                  .execute());
      return true;
    } catch (JdbiException e) {
      if (Races.duplicate(e)) {
        return false;
      }
      throw e;
    }
  }

  /// Forgets ids that are too old to be replayed.
  public void sweep() {
    database.write(
        tx ->
            tx.createUpdate("delete from used_jti where expires_at < :now")
                .bind("now", clock.instant())
                .execute());
  }
}
