package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.Nothing;
import cn.yst.contract.Paging;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.Pager;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Arrived;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Choose;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Enter;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Failed;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Retry;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Turn;
import cn.yst.kiosk.enterprise.AccountInfoEvent.Work;
import cn.yst.kiosk.enterprise.AccountInfoState.Entering;
import cn.yst.kiosk.enterprise.AccountInfoState.Listed;
import cn.yst.kiosk.enterprise.AccountInfoState.Loading;
import cn.yst.kiosk.enterprise.AccountInfoState.Turning;
import cn.yst.kiosk.enterprise.AccountInfoState.Unavailable;
import cn.yst.kiosk.enterprise.AccountInfoState.Working;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Certifying;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 账号信息: the accounts of one enterprise that the person belongs to, one of them chosen.
public final class AccountInfoViewModel {
  private final ReadOnlyObjectWrapper<AccountInfoState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final Route.AccountInfo route;
  private final VisitorApi api;
  private final Scope scope;
  private final Navigator navigator;
  private final Entrance entrance;
  private final Certifying certifying;
  private final Pager pager = new Pager(1, this::shown, () -> apply(new Turn()), this::load);

  /// @param route which enterprise
  public AccountInfoViewModel(
      Route.AccountInfo route,
      VisitorApi api,
      Scope scope,
      Navigator navigator,
      Entrance entrance,
      Certifying certifying) {
    this.route = route;
    this.api = api;
    this.scope = scope;
    this.navigator = navigator;
    this.entrance = entrance;
    this.certifying = certifying;
  }

  ReadOnlyObjectProperty<AccountInfoState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Whether the visitor was led here because the enterprise had been added before.
  boolean openedForYou() {
    return route.existing().isPresent();
  }

  /// Says how many cards stand on a page, and fetches one the first time and at each change.
  void setPageSize(int cards) {
    pager.resize(cards);
  }

  void choose(String accountId) {
    apply(new Choose(accountId));
  }

  /// @param page from 1
  void turn(int page) {
    pager.turn(page);
  }

  void retry() {
    if (state.get() instanceof Unavailable) {
      apply(new Retry());
      pager.first();
    }
  }

  /// A button on a card. 退出账号 has been confirmed.
  void press(AccountAction action, AccountCard account) {
    if (!(state.get() instanceof Listed)) {
      return;
    }
    switch (action) {
      case VIEW_AGENTS, MANAGE_AGENTS -> navigator.go(new Route.Agents(account.id()));
      case CERTIFY_IN_PERSON, SHOW_CERTIFICATION_REQUEST ->
          certifying.certify(account, trouble -> apply(new Failed(trouble)));
      case REQUEST_CERTIFICATION -> {
        apply(new Work());
        certifying.certify(account, trouble -> apply(new Failed(trouble)));
      }
      case LEAVE -> leave(account.id());
      case ENTER, DECIDE_ASSOCIATION, SHOW_BUSINESS_CODE, VIEW_MATTERS -> {}
    }
  }

  private void leave(String accountId) {
    apply(new Work());
    ActionKey key = api.newAction();
    scope.run(
        () -> api.enterprises().leave(key, accountId, new Nothing()),
        done -> {
          entrance.left(accountId);
          navigator.reset(new Route.Enterprises());
        },
        (ApiException e) -> apply(new Failed(e.trouble())));
  }

  /// 选择办事.
  void enter() {
    if (state.get() instanceof Listed listed) {
      listed
          .chosen()
          .ifPresent(
              id -> {
                apply(new Enter());
                entrance.enter(id, trouble -> apply(new Failed(trouble)));
              });
    }
  }

  private Optional<Paging> shown() {
    return state.get() instanceof Listed listed
        ? Optional.of(listed.page().paging())
        : Optional.empty();
  }

  private Job load(int page, int size) {
    return scope.run(
        () -> api.enterprises().accounts(route.enterpriseId(), page, size),
        arrived -> apply(new Arrived(arrived, route.existing(), current())),
        e -> apply(new Failed(e.trouble())));
  }

  private Optional<String> current() {
    return entrance.current().map(acting -> acting.account().id());
  }

  private void apply(AccountInfoEvent event) {
    state.set(next(state.get(), event));
  }

  /// The table of [AccountInfoState].
  static AccountInfoState next(AccountInfoState state, AccountInfoEvent event) {
    return switch (event) {
      case Arrived(var page, var wanted, var current) ->
          switch (state) {
            case Loading _, Turning _, Working _ -> Listed.fresh(page, wanted, current);
            case Listed _, Entering _, Unavailable _ -> state;
          };
      case Failed(Trouble trouble) ->
          switch (state) {
            case Loading _ -> new Unavailable(trouble);
            case Turning(Listed from) -> from.with(trouble);
            case Entering(Listed from) -> from.with(trouble);
            case Working(Listed from) -> from.with(trouble);
            case Listed _, Unavailable _ -> state;
          };
      case Choose(String id) -> state instanceof Listed listed ? listed.choose(id) : state;
      case Turn _ -> state instanceof Listed listed ? new Turning(listed) : state;
      case Enter _ ->
          state instanceof Listed listed && listed.chosen().isPresent()
              ? new Entering(listed)
              : state;
      case Work _ -> state instanceof Listed listed ? new Working(listed) : state;
      case Retry _ -> state instanceof Unavailable ? new Loading() : state;
    };
  }
}
