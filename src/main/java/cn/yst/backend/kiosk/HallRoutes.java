package cn.yst.backend.kiosk;

import cn.yst.backend.web.Answer;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Ground;
import cn.yst.backend.web.KioskPrincipal;
import cn.yst.backend.web.Routes;
import cn.yst.contract.HallKiosk;
import cn.yst.contract.HallKiosks;
import io.helidon.webserver.http.HttpRouting;
import java.util.List;

/// The staffed counter sees how the machines of its hall are. The counter's machine is enrolled
/// like a kiosk and sees its own hall only.
///
/// `GET /v1/desk/kiosks`.
public final class HallRoutes implements Routes {
  private final Ground ground;
  private final Gate gate;
  private final KioskStore kiosks;
  private final DeviceBoard board;

  public HallRoutes(Ground ground, Gate gate, KioskStore kiosks, DeviceBoard board) {
    this.ground = ground;
    this.gate = gate;
    this.kiosks = kiosks;
    this.board = board;
  }

  @Override
  public void kiosk(HttpRouting.Builder routing) {
    routing.get("/v1/desk/kiosks", gate.forKiosk((request, desk) -> Answer.ok(hall(desk))));
  }

  private HallKiosks hall(KioskPrincipal desk) {
    List<Kiosk> inHall = ground.database().read(tx -> kiosks.inHallOf(tx, desk.kioskId()));
    return new HallKiosks(inHall.stream().map(this::shown).toList());
  }

  private HallKiosk shown(Kiosk kiosk) {
    return board
        .of(kiosk.id())
        .map(told -> new HallKiosk(kiosk.label(), told.at(), told.devices()))
        .orElseGet(() -> new HallKiosk(kiosk.label(), null, List.of()));
  }
}
