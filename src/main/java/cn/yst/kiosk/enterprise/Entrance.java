package cn.yst.kiosk.enterprise;

import cn.yst.contract.ActingFor;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;
import java.util.function.Consumer;

/// 选择办事: from then on the session acts for one account. Three screens have this door.
public final class Entrance {
  private final VisitorApi api;
  private final SessionStore sessions;
  private final Scope scope;
  private final Navigator navigator;

  /// @param api the client of the person who is signed in
  /// @param sessions where the session begins to act
  public Entrance(VisitorApi api, SessionStore sessions, Scope scope, Navigator navigator) {
    this.api = api;
    this.sessions = sessions;
    this.scope = scope;
    this.navigator = navigator;
  }

  /// Enters the account and leads to the home of the session; 返回 leads to 我的企业 from there.
  ///
  /// @param failed gets the reason if it may not be entered
  void enter(String accountId, Consumer<Trouble> failed) {
    ActionKey key = api.newAction();
    scope.run(
        () -> api.enterprises().enter(key, accountId, new Nothing()),
        this::entered,
        e -> failed.accept(trouble(e)));
  }

  /// What has changed about the account that the session acts for is known from now on.
  void refresh(ActingFor account) {
    if (current().filter(now -> now.account().id().equals(account.account().id())).isPresent()) {
      sessions.act(account);
    }
  }

  /// The person has left an account, which may be the one the session acts for.
  void left(String accountId) {
    if (current().filter(now -> now.account().id().equals(accountId)).isPresent()) {
      sessions.standDown();
    }
  }

  /// What the session acts for now (当前办事).
  Optional<ActingFor> current() {
    return sessions.session() instanceof Acting acting
        ? Optional.of(acting.account())
        : Optional.empty();
  }

  private void entered(ActingFor account) {
    sessions.act(account);
    navigator.reset(new Route.Enterprises(), new Route.SessionHome());
  }

  private static Trouble trouble(ApiException e) {
    Trouble trouble = e.trouble();
    if (e instanceof ApiException.Rejected rejected) {
      return switch (rejected.code()) {
        case "authority_ended" -> trouble.saying("lock.authorityEnded");
        case "account_suspended" -> trouble.saying("lock.suspended");
        default -> trouble;
      };
    }
    return trouble;
  }
}
