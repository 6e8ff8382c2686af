package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountPage;
import cn.yst.contract.AccountState;
import cn.yst.contract.Me;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.enterprise.SessionHomeState.Arriving;
import cn.yst.kiosk.enterprise.SessionHomeState.Ready;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
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
  private final Runnable exit;

  /// @param exit asks whether to end the session, like 退出 in the session bar
  public SessionHomeViewModel(Acting session, Scope scope, Navigator navigator, Runnable exit) {
    this.session = session;
    this.scope = scope;
    this.navigator = navigator;
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
      case BUSINESS_CODE -> navigator.go(new Route.BusinessCode(session.account().account().id()));
      case MATTERS -> navigator.go(new Route.Matters());
      case FEEDBACK -> navigator.go(new Route.Feedback());
      case MESSAGES -> navigator.go(new Route.Inbox());
      case EXIT -> exit.run();
    }
  }

  /// The table of [SessionHomeState].
  static SessionHomeState next(SessionHomeState state, Numbers numbers) {
    int uncertified =
        (int)
            numbers.accounts().items().stream()
                .filter(a -> a.state() != AccountState.CERTIFIED)
                .count();
    return new Ready(
        state.acting(), numbers.me().enterprises(), uncertified, numbers.me().unread());
  }
}
