package cn.yst.kiosk.matter;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.Me;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.CertificationApi;
import cn.yst.kiosk.api.FakeMatters;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.MatterApi;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Certifying;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.HallTime;
import cn.yst.kiosk.ui.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that 办理业务 stands on, for tests: an applicant who acts for an account not certified.
final class MatterStage {
  static final HallTime TIME = new HallTime(ZoneId.of("Asia/Shanghai"), LocalDate.of(2026, 3, 18));

  final HandBackground hand = new HandBackground();
  final FakeMatters service = new FakeMatters();
  final List<String> requests = new ArrayList<>();
  Optional<ApiException> requestFailure = Optional.empty();
  final Navigator navigator = new Navigator(new Route.SessionHome());
  private final SessionStore sessions = new SessionStore();

  MattersViewModel model() {
    FakeVisitorApi api =
        new FakeVisitorApi()
            .with(MatterApi.class, service)
            .with(CertificationApi.class, certification());
    Me person = new Me("黄**", "450************227", null, Instant.EPOCH, 1, 0, 0);
    sessions.begin();
    sessions.signIn(sessions.visit().orElseThrow().number(), person, api);
    sessions.act(service.acting());
    navigator.go(new Route.Matters());
    Scope scope = hand.scope();
    return new MattersViewModel(
        (Acting) sessions.session(), new Certifying(api, scope, navigator), scope, navigator);
  }

  MattersController controller(Messages words) {
    return new MattersController(model(), words, TIME, "B12");
  }

  private CertificationApi certification() {
    return new CertificationApi() {
      @Override
      public HandOver request(ActionKey key, String accountId, Nothing nothing)
          throws ApiException {
        if (requestFailure.isPresent()) {
          throw requestFailure.get();
        }
        requests.add(accountId);
        return new HandOver(
            "h1",
            HandOverKind.CERTIFICATION,
            HandOverState.PENDING,
            "https://example.gov.cn/c/Q2hhcmFjdGVyc09mVGVuVGVu",
            service.acting().enterprise(),
            accountId,
            "8e7d8fb0",
            "田*",
            null,
            FakeMatters.UPDATED,
            FakeMatters.UPDATED.plusSeconds(259_200),
            259_200);
      }

      @Override
      public HandOver latest(String accountId) {
        throw new AssertionError("the next screen reads it");
      }

      @Override
      public Nothing withdraw(String id) {
        throw new AssertionError("nothing is withdrawn here");
      }
    };
  }
}
