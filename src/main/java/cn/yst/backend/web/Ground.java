package cn.yst.backend.web;

import cn.yst.backend.audit.Audit;
import cn.yst.backend.crypto.Vault;
import cn.yst.backend.db.Database;
import java.security.SecureRandom;
import java.time.Clock;

/// What every feature of the service stands on.
///
/// @param clock the service's only clock
/// @param random for secrets and codes; ids are the platform's random UUIDs
public record Ground(
    Database database,
    Vault vault,
    Audit audit,
    Idempotency idempotency,
    RateLimits limits,
    Clock clock,
    SecureRandom random) {

  /// Lays the ground over an open database.
  public static Ground over(Database database, Vault vault, Clock clock, SecureRandom random) {
    return new Ground(
        database,
        vault,
        new Audit(vault, clock),
        new Idempotency(database, vault, clock),
        new RateLimits(clock),
        clock,
        random);
  }
}
