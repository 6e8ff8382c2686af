package cn.yst.backend.authorization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Locks an identity for face checks, at all kiosks, after five failed comparisons in an hour or
/// ten in a day. Only failed comparisons count, so nobody locks out another by typing; the counter
/// stays open.
final class FaceLock {
  private static final int AN_HOUR = 5;
  private static final int A_DAY = 10;

  private final Clock clock;

  FaceLock(Clock clock) {
    this.clock = clock;
  }

  void count(Handle tx, byte[] idHmac) {
    tx.createUpdate("insert into face_mismatch (id, id_hmac, at) values (:id, :hmac, :now)")
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
    tx.createUpdate("delete from face_mismatch where at < :before")
        .bind("before", clock.instant().minus(Duration.ofDays(1)))
        .execute();
  }

  private int since(Handle tx, byte[] idHmac, Duration window) {
    Instant from = clock.instant().minus(window);
    return tx.createQuery("select count(*) from face_mismatch where id_hmac = :hmac and at > :from")
        .bind("hmac", idHmac)
        .bind("from", from)
        .mapTo(Integer.class)
        .one();
  }
}
