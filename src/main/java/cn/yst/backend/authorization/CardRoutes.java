package cn.yst.backend.authorization;

import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Bodies;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Idempotency;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.Routes;
import cn.yst.backend.web.TraceId;
import cn.yst.contract.SmsCode;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;

/// What a kiosk asks for the sign-in by card that is open at it. A kiosk has one open at most, so
/// none is named.
final class CardRoutes implements Routes {
  private final Gate gate;
  private final CardChecks checks;

  CardRoutes(Gate gate, CardChecks checks) {
    this.gate = gate;
    this.checks = checks;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing
        .post("/v1/kiosk/sms-codes", gate.forKiosk(this::send))
        .post("/v1/kiosk/sms-checks", gate.forKiosk(this::check));
  }

  private Answer send(ServerRequest request, KioskPrincipal kiosk) {
    return checks.send(Idempotency.call(request, kiosk.kioskId(), null, ""), kiosk);
  }

  private Answer check(ServerRequest request, KioskPrincipal kiosk) {
    String text = Bodies.text(request, "application/json");
    SmsCode code = Bodies.parse(text, SmsCode.class);
    return checks.check(
        Idempotency.call(request, kiosk.kioskId(), null, text), kiosk, code, TraceId.of(request));
  }
}
