package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountPage;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.Me;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.enterprise.SessionHomeState.Arriving;
import cn.yst.kiosk.enterprise.SessionHomeState.Ready;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Certifying;
import cn.yst.kiosk.session.Session.Acting;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The home of a session that acts for an account: for whom, and what can be done next.
public final class SessionHomeViewModel {
  /// The most accounts that are looked through for those not certified.
  private static final int MOST = 50;

  private final ReadOnlyObjectWrapper<SessionHomeState> state;
  private final Acting session;
  private final Scope scope;
  private final Navigator navigator;
  private final Certifying certifying;
  private final Runnable exit;

  /// @param exit asks whether to end the session, like 退出 in the session bar
  public SessionHomeViewModel(
      Acting session, Scope scope, Navigator navigator, Certifying certifying, Runnable exit) {
    this.session = session;
    this.scope = scope;
    this.navigator = navigator;
    this.certifying = certifying;
    this.exit = exit;
    this.state = new ReadOnlyObjectWrapper<>(new Arriving(session.account()));
  }

  ReadOnlyObjectProperty<SessionHomeState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Masked name of the person.
  String person() {
    return session.person().name();
  }

  /// Fetches the numbers on the tiles; without them the tiles do without.
  void start() {
    VisitorApi api = session.api();
    String enterprise = session.account().enterprise().id();
    scope.run(
        () -> new Numbers(api.person().me(), api.enterprises().accounts(enterprise, 1, MOST)),
        numbers -> state.set(next(state.get(), numbers)),
        (ApiException e) -> {});
  }

  /// What the tiles tell.
  record Numbers(Me me, AccountPage accounts) {}

  void press(HomeTile tile) {
    switch (tile) {
      case SWITCH -> navigator.backTo(new Route.Enterprises());
      case ACCOUNTS -> navigator.go(new Route.AccountInfo(session.account().enterprise().id()));
      case CERTIFY -> certify();
      case AGENTS -> navigator.go(new Route.Agents(session.account().account().id()));
      case HAND_OVERS -> navigator.go(new Route.HandOvers());
      case BUSINESS_CODE -> navigator.go(new Route.BusinessCode(session.account().account().id()));
      case MATTERS -> navigator.go(new Route.Matters());
      case FEEDBACK -> navigator.go(new Route.Feedback());
      case MESSAGES -> navigator.go(new Route.Inbox());
      case EXIT -> exit.run();
    }
  }

  /// This account if there is a way to, else the accounts of the enterprise, one of which waits. A
  /// request that is refused leads there, too, where the refusal is told.
  private void certify() {
    AccountCard account = state.get().acting().account();
    if (Certifying.way(account).isPresent()) {
      certifying.certify(account, trouble -> press(HomeTile.ACCOUNTS));
    } else {
      press(HomeTile.ACCOUNTS);
    }
  }

  /// The table of [SessionHomeState]. The account may stand otherwise than when it was entered.
  static SessionHomeState next(SessionHomeState state, Numbers numbers) {
    int uncertified =
        (int)
            numbers.accounts().items().stream()
                .filter(a -> a.state() != AccountState.CERTIFIED)
                .count();
    ActingFor acting =
        numbers.accounts().items().stream()
            .filter(a -> a.id().equals(state.acting().account().id()))
            .map(a -> new ActingFor(numbers.accounts().enterprise(), a))
            .findFirst()
            .orElse(state.acting());
    return new Ready(acting, numbers.me().enterprises(), uncertified, numbers.me().unread());
  }
}
