package cn.yst.kiosk.enterprise;

import cn.yst.contract.AccountCard;
import cn.yst.contract.EnterpriseCard;
import cn.yst.contract.Paging;
import cn.yst.kiosk.api.Pager;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Arrived;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Choose;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Enter;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Failed;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Retry;
import cn.yst.kiosk.enterprise.EnterprisesEvent.Turn;
import cn.yst.kiosk.enterprise.EnterprisesState.Empty;
import cn.yst.kiosk.enterprise.EnterprisesState.Entering;
import cn.yst.kiosk.enterprise.EnterprisesState.Listed;
import cn.yst.kiosk.enterprise.EnterprisesState.Loading;
import cn.yst.kiosk.enterprise.EnterprisesState.Turning;
import cn.yst.kiosk.enterprise.EnterprisesState.Unavailable;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 我的企业: pages of the person's enterprises, one of them chosen.
public final class EnterprisesViewModel {
  private final ReadOnlyObjectWrapper<EnterprisesState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final VisitorApi api;
  private final Scope scope;
  private final Navigator navigator;
  private final Entrance entrance;
  private final Runnable exit;
  private final Pager pager = new Pager(1, this::shown, () -> apply(new Turn()), this::load);

  /// @param exit asks whether to end the session, like 退出 in the session bar
  public EnterprisesViewModel(
      VisitorApi api, Scope scope, Navigator navigator, Entrance entrance, Runnable exit) {
    this.api = api;
    this.scope = scope;
    this.navigator = navigator;
    this.entrance = entrance;
    this.exit = exit;
  }

  ReadOnlyObjectProperty<EnterprisesState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says how many cards stand on a page, and fetches one the first time and at each change.
  void setPageSize(int cards) {
    pager.resize(cards);
  }

  void choose(String enterpriseId) {
    apply(new Choose(enterpriseId));
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

  /// 选择办事: enters the account if there is only one to enter, else shows the accounts.
  void enter() {
    if (state.get() instanceof Listed listed) {
      listed.chosenCard().ifPresent(this::enter);
    }
  }

  private void enter(EnterpriseCard card) {
    if (card.enterable() > 1) {
      showAccounts(card.enterprise().id());
      return;
    }
    apply(new Enter());
    entrance.enter(card.accountId(), trouble -> apply(new Failed(trouble)));
  }

  /// 账号信息.
  void showAccounts(String enterpriseId) {
    navigator.go(new Route.AccountInfo(enterpriseId));
  }

  /// 粤商码 of the account that the card names.
  void showCode(EnterpriseCard card) {
    if (state.get() instanceof Listed listed) {
      String account = listed.current(card).map(AccountCard::id).orElse(card.accountId());
      navigator.go(new Route.BusinessCode(account));
    }
  }

  /// 我发出的邀请和申请.
  void showHandOvers() {
    navigator.go(new Route.HandOvers());
  }

  void add() {
    navigator.go(new Route.AddEnterprise());
  }

  /// 关联他人账号.
  void associate() {
    navigator.go(new Route.AskToShare());
  }

  /// 消息.
  void messages() {
    navigator.go(new Route.Inbox());
  }

  void exit() {
    exit.run();
  }

  private Optional<Paging> shown() {
    return state.get() instanceof Listed listed
        ? Optional.of(listed.page().paging())
        : Optional.empty();
  }

  private Job load(int page, int size) {
    return scope.run(
        () -> api.enterprises().enterprises(page, size),
        arrived -> apply(new Arrived(arrived, entrance.current())),
        e -> apply(new Failed(e.trouble())));
  }

  private void apply(EnterprisesEvent event) {
    state.set(next(state.get(), event));
  }

  /// The table of [EnterprisesState].
  static EnterprisesState next(EnterprisesState state, EnterprisesEvent event) {
    return switch (event) {
      case Arrived arrived ->
          switch (state) {
            case Loading _, Turning _ -> listed(arrived);
            case Empty _, Listed _, Entering _, Unavailable _ -> state;
          };
      case Failed(Trouble trouble) ->
          switch (state) {
            case Loading _ -> new Unavailable(trouble);
            case Turning(Listed from) -> from.with(trouble);
            case Entering(Listed from) -> from.with(trouble);
            case Empty _, Listed _, Unavailable _ -> state;
          };
      case Choose(String id) -> state instanceof Listed listed ? listed.choose(id) : state;
      case Turn _ -> state instanceof Listed listed ? new Turning(listed) : state;
      case Enter _ ->
          state instanceof Listed listed && listed.chosen().isPresent()
              ? new Entering(listed)
              : state;
      case Retry _ -> state instanceof Unavailable ? new Loading() : state;
    };
  }

  private static EnterprisesState listed(Arrived arrived) {
    return arrived.page().paging().total() == 0
        ? new Empty()
        : Listed.fresh(arrived.page(), arrived.current());
  }
}
