package cn.yst.kiosk.matter;

import cn.yst.contract.Me;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.MatterApi;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.HallTime;
import cn.yst.kiosk.ui.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// All that 办理业务 stands on, for tests: an applicant who acts for an account not certified.
final class MatterStage {
  static final HallTime TIME = new HallTime(ZoneId.of("Asia/Shanghai"), LocalDate.of(2026, 3, 18));

  final HandBackground hand = new HandBackground();
  final FakeMatters service = new FakeMatters();
  final Navigator navigator = new Navigator(new Route.SessionHome());
  private final SessionStore sessions = new SessionStore();

  MattersViewModel model() {
    FakeVisitorApi api = new FakeVisitorApi().with(MatterApi.class, service);
    Me person = new Me("黄**", "450************227", null, Instant.EPOCH, 1, 0, 0);
    sessions.begin();
    sessions.signIn(sessions.visit().orElseThrow().number(), person, api);
    sessions.act(service.acting());
    navigator.go(new Route.Matters());
    return new MattersViewModel((Acting) sessions.session(), hand.scope(), navigator);
  }

  MattersController controller(Messages words) {
    return new MattersController(model(), words, TIME, "B12");
  }
}
