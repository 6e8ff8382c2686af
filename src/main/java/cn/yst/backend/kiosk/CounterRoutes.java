package cn.yst.backend.kiosk;

import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.Routes;
import cn.yst.contract.CounterSlip;
import cn.yst.contract.Nothing;
import cn.yst.contract.StaffCall;
import io.helidon.webserver.http.HttpRouting;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The ways to people: the help button, and numbers for the staffed counter.
public final class CounterRoutes implements Routes {
  private static final Logger LOG = LoggerFactory.getLogger(CounterRoutes.class);
  private static final Duration SLIP_LIFE = Duration.ofHours(2);
  private static final int NUMBERS = 100_000_000;

  private final Ground ground;
  private final Gate gate;
  private final StaffCalls calls;

  public CounterRoutes(Ground ground, Gate gate) {
    this.ground = ground;
    this.gate = gate;
    this.calls = new StaffCalls(ground.clock());
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    var idempotency = ground.idempotency();
    routing
        .post("/v1/kiosk/staff-calls", idempotency.forKiosk(gate, StaffCall.class, this::call))
        .post("/v1/kiosk/counter-slips", idempotency.forKiosk(gate, Nothing.class, this::slip));
  }

  private Answer call(Handle tx, KioskPrincipal kiosk, StaffCall call) {
    String id = UUID.randomUUID().toString();
    calls.insert(tx, id, kiosk.kioskId(), call);
    audit(tx, "staff.called", kiosk, id);
    LOG.atInfo()
        .addKeyValue("kiosk", kiosk.kioskId())
        .addKeyValue("step", call.step())
        .addKeyValue("code", call.errorCode() == null ? "-" : call.errorCode())
        .log("help");
    return Answer.none();
  }

  private Answer slip(Handle tx, KioskPrincipal kiosk, Nothing nothing) {
    Instant now = ground.clock().instant();
    String number = freeNumber(tx);
    CounterSlip slip = new CounterSlip(number, now.plus(SLIP_LIFE));
    tx.createUpdate(
            """
            insert into counter_slip (number, kiosk_id, issued_at, expires_at)
            values (:number, :kiosk, :now, :expiresAt)
            """)
        .bindMethods(slip)
        .bind("kiosk", kiosk.kioskId())
        .bind("now", now)
        .execute();
    audit(tx, "slip.issued", kiosk, number);
    return Answer.of(201, slip);
  }

  private String freeNumber(Handle tx) {
    tx.createUpdate("delete from counter_slip where expires_at < :now")
        .bind("now", ground.clock().instant())
        .execute();
    while (true) {
      String number = String.format(Locale.ROOT, "%08d", ground.random().nextInt(NUMBERS));
      boolean taken =
          tx.createQuery("select count(*) from counter_slip where number = :number")
              .bind("number", number)
              .mapTo(Integer.class)
              .one()
              .equals(1);
      if (!taken) {
        return number;
      }
    }
  }

  private void audit(Handle tx, String kind, KioskPrincipal kiosk, String subject) {
    ground.audit().append(tx, new AuditEntry(kind, "kiosk:" + kiosk.kioskId(), subject, ""));
  }
}
