package cn.yst.backend.kiosk;

import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.Routes;
import cn.yst.contract.HallKiosk;
import cn.yst.contract.HallKiosks;
import cn.yst.contract.HelpWanted;
import io.helidon.webserver.http.HttpRouting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The staffed counter sees how the machines of its hall are and where a visitor asked for help.
/// The counter's machine is enrolled like a kiosk and sees its own hall only.
///
/// `GET /v1/desk/kiosks`.
public final class HallRoutes implements Routes {
  private final Ground ground;
  private final Gate gate;
  private final KioskStore kiosks;
  private final DeviceBoard board;
  private final StaffCalls calls;

  public HallRoutes(Ground ground, Gate gate, KioskStore kiosks, DeviceBoard board) {
    this.ground = ground;
    this.gate = gate;
    this.kiosks = kiosks;
    this.board = board;
    this.calls = new StaffCalls(ground.clock());
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing.get("/v1/desk/kiosks", gate.forKiosk((request, desk) -> Answer.ok(hall(desk))));
  }

  private HallKiosks hall(KioskPrincipal desk) {
    return ground
        .database()
        .read(
            tx ->
                new HallKiosks(
                    kiosks.inHallOf(tx, desk.kioskId()).stream()
                        .map(kiosk -> shown(kiosk, calls.open(tx, kiosk.id()).orElse(null)))
                        .toList()));
  }

  private HallKiosk shown(Kiosk kiosk, @Nullable HelpWanted help) {
    return board
        .of(kiosk.id())
        .map(told -> new HallKiosk(kiosk.label(), told.at(), told.devices(), help))
        .orElseGet(() -> new HallKiosk(kiosk.label(), null, List.of(), help));
  }
}
