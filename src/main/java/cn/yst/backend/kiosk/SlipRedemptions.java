package cn.yst.backend.kiosk;

import cn.yst.backend.audit.AuditEntry;
import cn.yst.backend.db.Database;
import cn.yst.backend.db.Rows;
import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.ProblemException;
import cn.yst.backend.web.RateLimits.Limit;
import cn.yst.backend.web.Routes;
import cn.yst.contract.RedeemSlip;
import cn.yst.contract.RedeemedSlip;
import io.helidon.webserver.http.HttpRouting;
import java.time.Duration;
import org.jdbi.v3.core.Handle;

/// The staffed counter takes a slip's number, once. The counter's machine is enrolled like a kiosk
/// and takes slips of its own hall only.
///
/// `POST /v1/desk/counter-slips`: 404 `slip_unknown` for a number that was never given out, is over
/// or belongs to another hall; 409 `slip_redeemed`; 429.
public final class SlipRedemptions implements Routes {
  private static final Limit TRIES = new Limit("slip", 20, Duration.ofMinutes(1));

  private final Ground ground;
  private final Gate gate;

  /// Slips as [CounterRoutes] gives them out.
  public SlipRedemptions(Ground ground, Gate gate) {
    this.ground = ground;
    this.gate = gate;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing.post(
        "/v1/desk/counter-slips",
        ground.idempotency().forKiosk(gate, RedeemSlip.class, this::redeem));
  }

  private Answer redeem(Handle tx, KioskPrincipal desk, RedeemSlip slip) {
    ground.limits().take(TRIES, desk.kioskId());
    boolean known =
        tx.createQuery(
                """
                select count(*) from counter_slip s
                  join kiosk k on k.id = s.kiosk_id
                  join kiosk d on d.id = :desk and d.hall = k.hall
                where s.number = :number and s.expires_at > :now
                """)
            .bind("desk", desk.kioskId())
            .bind("number", slip.number())
            .bind("now", ground.clock().instant())
            .mapTo(Integer.class)
            .one()
            .equals(1);
    if (!known) {
      throw new ProblemException(404, "slip_unknown", "No such slip, or it is over");
    }
    boolean first =
        Database.won(
            tx.createUpdate(
                    """
                    update counter_slip set redeemed_at = :now, redeemed_by = :desk
                    where number = :number and redeemed_at is null
                    """)
                .bind("now", ground.clock().instant())
                .bind("desk", desk.kioskId())
                .bind("number", slip.number()));
    if (!first) {
      throw new ProblemException(409, "slip_redeemed", "The slip was taken before");
    }
    ground
        .audit()
        .append(tx, new AuditEntry("slip.redeemed", "desk:" + desk.kioskId(), slip.number(), ""));
    return Answer.ok(taken(tx, slip.number()));
  }

  private static RedeemedSlip taken(Handle tx, String number) {
    return tx.createQuery(
            """
            select s.number, k.label as kiosk, s.issued_at, s.redeemed_at
            from counter_slip s join kiosk k on k.id = s.kiosk_id where s.number = :number
            """)
        .bind("number", number)
        .map(Rows.of(RedeemedSlip.class))
        .one();
  }
}
