package cn.yst.kiosk.enterprise;

import cn.yst.contract.ActingFor;
import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverPage;
import cn.yst.contract.Me;
import cn.yst.contract.OwnData;
import cn.yst.contract.Paging;
import cn.yst.kiosk.api.EnterpriseApi;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.MessageApi;
import cn.yst.kiosk.api.PersonApi;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.LicenceScanner;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Certifying;
import cn.yst.kiosk.session.Session;
import cn.yst.kiosk.session.SessionStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that the screens of this package stand on, for tests: a signed-in person, a service that
/// answers at once or when told, a history that began at 我的企业.
final class Stage {
  static final Me TIAN = new Me("田*", "440************018", null, Instant.EPOCH, 3, 2, 1);

  final HandBackground hand = new HandBackground();
  final FakeEnterprises service = new FakeEnterprises();
  final FakeCounts inbox = new FakeCounts();
  final FakeVisitorApi api =
      new FakeVisitorApi()
          .with(EnterpriseApi.class, service)
          .with(PersonApi.class, person())
          .with(MessageApi.class, inbox);
  final SessionStore sessions = new SessionStore();
  final Navigator navigator = new Navigator(new Route.Enterprises());
  final Scope scope = hand.scope();
  final FakeScanner scanner = new FakeScanner();
  int exits;

  Stage() {
    sessions.begin();
    sessions.signIn(sessions.visit().orElseThrow().number(), TIAN, api);
  }

  /// The same person, who has entered an account already.
  Stage acting(ActingFor account) {
    sessions.act(account);
    return this;
  }

  Entrance entrance() {
    return new Entrance(api, sessions, scope, navigator);
  }

  Certifying certifying() {
    return new Certifying(api, scope, navigator);
  }

  EnterprisesViewModel enterprises() {
    return new EnterprisesViewModel(api, scope, navigator, entrance(), () -> exits++);
  }

  Unread unread() {
    return new Unread(api, scope);
  }

  AddEnterpriseViewModel addEnterprise() {
    return addEnterprise(Optional.empty());
  }

  /// At a kiosk with a scanner.
  AddEnterpriseViewModel scanEnterprise() {
    return addEnterprise(Optional.of(scanner));
  }

  private AddEnterpriseViewModel addEnterprise(Optional<LicenceScanner> mayScan) {
    return new AddEnterpriseViewModel(
        api, scope, navigator, sessions.visit().orElseThrow().drafts(), mayScan);
  }

  AccountInfoViewModel accountInfo(Route.AccountInfo route) {
    return new AccountInfoViewModel(route, api, scope, navigator, entrance(), certifying());
  }

  SuccessViewModel success(Route.Success route) {
    return new SuccessViewModel(route, api, scope, navigator, entrance(), certifying());
  }

  SessionHomeViewModel sessionHome() {
    return new SessionHomeViewModel(
        (Session.Acting) sessions.session(), scope, navigator, certifying(), () -> exits++);
  }

  private static PersonApi person() {
    return new PersonApi() {
      @Override
      public Me me() {
        return TIAN;
      }

      @Override
      public OwnData ownData() {
        throw new AssertionError("own data is not shown here");
      }

      @Override
      public HandOver handOver(String id) {
        throw new AssertionError("no hand-over is shown here");
      }

      @Override
      public HandOverPage handOvers(int page, int size) {
        return new HandOverPage(List.of(), new Paging(page, size, 0));
      }
    };
  }
}
