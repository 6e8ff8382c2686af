package cn.yst.backend.kiosk;

import cn.yst.backend.db.Rows;
import cn.yst.contract.HelpWanted;
import cn.yst.contract.StaffCall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The calls for help. Nobody takes one back: it is open for a quarter of an hour.
final class StaffCalls {
  private static final Duration OPEN = Duration.ofMinutes(15);

  private final Clock clock;

  StaffCalls(Clock clock) {
    this.clock = clock;
  }

  void insert(Handle tx, String id, String kioskId, StaffCall call) {
    tx.createUpdate(
            """
            insert into staff_call (id, kiosk_id, step, error_code, called_at)
            values (:id, :kiosk, :step, :errorCode, :at)
            """)
        .bind("id", id)
        .bind("kiosk", kioskId)
        .bindMethods(call)
        .bind("at", clock.instant())
        .execute();
  }

  /// The last call from a kiosk, while it is open.
  Optional<HelpWanted> open(Handle tx, String kioskId) {
    Instant since = clock.instant().minus(OPEN);
    return tx.createQuery(
            """
            select step, error_code, called_at from staff_call
            where kiosk_id = :kiosk and called_at > :since
            order by called_at desc limit 1
            """)
        .bind("kiosk", kioskId)
        .bind("since", since)
        .map(Rows.of(HelpWanted.class))
        .findOne();
  }
}
