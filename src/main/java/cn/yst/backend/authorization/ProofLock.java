package cn.yst.backend.authorization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Locks an identity for one way of proof, at all kiosks, after five failures in an hour or ten in
/// a day. Only failed comparisons count, so nobody locks out another by typing; the other ways stay
/// open.
final class ProofLock {
  private static final int AN_HOUR = 5;
  private static final int A_DAY = 10;

  private final Clock clock;

  private final String table;

  private ProofLock(Clock clock, String table) {
    this.clock = clock;
    this.table = table;
  }

  /// Counts faces that were somebody else's.
  static ProofLock face(Clock clock) {
    return new ProofLock(clock, "face_mismatch");
  }

  /// Counts wrong codes.
  static ProofLock sms(Clock clock) {
    return new ProofLock(clock, "sms_failure");
  }

  void count(Handle tx, byte[] idHmac) {
    tx.createUpdate("insert into <table> (id, id_hmac, at) values (:id, :hmac, :now)")
        .define("table", table)
        .bind("id", UUID.randomUUID().toString())
        .bind("hmac", idHmac)
        .bind("now", clock.instant())
        .execute();
  }

  boolean holds(Handle tx, byte[] idHmac) {
    return since(tx, idHmac, Duration.ofHours(1)) >= AN_HOUR
        || since(tx, idHmac, Duration.ofDays(1)) >= A_DAY;
  }

  /// Forgets what no rule looks at any more.
  void sweep(Handle tx) {
    tx.createUpdate("delete from <table> where at < :before")
        .define("table", table)
        .bind("before", clock.instant().minus(Duration.ofDays(1)))
        .execute();
  }

  private int since(Handle tx, byte[] idHmac, Duration window) {
    Instant from = clock.instant().minus(window);
    return tx.createQuery("select count(*) from <table> where id_hmac = :hmac and at > :from")
        .define("table", table)
        .bind("hmac", idHmac)
        .bind("from", from)
        .mapTo(Integer.class)
        .one();
  }
}
