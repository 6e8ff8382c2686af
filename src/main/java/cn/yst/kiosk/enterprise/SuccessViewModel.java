package cn.yst.kiosk.enterprise;

import cn.yst.contract.ActingFor;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Call;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.enterprise.SuccessEvent.Arrived;
import cn.yst.kiosk.enterprise.SuccessEvent.Enter;
import cn.yst.kiosk.enterprise.SuccessEvent.Failed;
import cn.yst.kiosk.enterprise.SuccessState.Bare;
import cn.yst.kiosk.enterprise.SuccessState.Entering;
import cn.yst.kiosk.enterprise.SuccessState.Loading;
import cn.yst.kiosk.enterprise.SuccessState.Shown;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.session.Certifying;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 添加成功 and the like: what was done to an account, and what can follow. It goes nowhere by
/// itself.
public final class SuccessViewModel {
  private final ReadOnlyObjectWrapper<SuccessState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final Route.Success route;
  private final VisitorApi api;
  private final Scope scope;
  private final Navigator navigator;
  private final Entrance entrance;
  private final Certifying certifying;

  /// @param route what is done, and to what
  public SuccessViewModel(
      Route.Success route,
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

  ReadOnlyObjectProperty<SuccessState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What is done.
  SuccessKind kind() {
    return route.kind();
  }

  /// Fetches what there is to tell.
  void start() {
    switch (route.kind()) {
      case ENTERPRISE_ADDED, ACCOUNT_CERTIFIED ->
          fetch(() -> new Done.Account(api.enterprises().account(route.id())));
      case AGENT_AUTHORISED ->
          fetch(() -> new Done.Authorised(api.agents().invitation(route.id())));
      case AUTHORISATION_RENEWED -> fetch(() -> new Done.Renewed(api.agents().member(route.id())));
      case ASSOCIATION_APPROVED ->
          fetch(() -> new Done.Shared(api.associations().decision(route.id())));
    }
  }

  /// 选择办事.
  void enter() {
    if (state.get() instanceof Shown) {
      apply(new Enter());
      entrance.enter(route.id(), trouble -> apply(new Failed(trouble)));
    }
  }

  private void fetch(Call<? extends Done, ApiException> call) {
    scope.run(call, this::arrived, e -> apply(new Failed(e.trouble())));
  }

  private void arrived(Done done) {
    if (done instanceof Done.Account(ActingFor account)) {
      entrance.refresh(account);
    }
    apply(new Arrived(done));
  }

  /// 去认证 of the account that was added.
  void certify() {
    if (state.get() instanceof Shown(Done.Account(ActingFor done), _)) {
      apply(new Enter());
      certifying.certify(done.account(), trouble -> apply(new Failed(trouble)));
    }
  }

  /// 完成: back to where it was begun.
  void done() {
    switch (route.kind()) {
      case AGENT_AUTHORISED, AUTHORISATION_RENEWED, ASSOCIATION_APPROVED -> navigator.back();
      case ENTERPRISE_ADDED, ACCOUNT_CERTIFIED -> backToList();
    }
  }

  /// 返回列表.
  void backToList() {
    navigator.backTo(new Route.Enterprises());
  }

  private void apply(SuccessEvent event) {
    state.set(next(state.get(), event));
  }

  /// The table of [SuccessState].
  static SuccessState next(SuccessState state, SuccessEvent event) {
    return switch (state) {
      case Loading loading ->
          switch (event) {
            case Arrived(var done) -> new Shown(done, Optional.empty());
            case Failed _ -> new Bare();
            case Enter _ -> loading;
          };
      case Shown shown ->
          switch (event) {
            case Enter _ -> new Entering(shown.done());
            case Arrived _, Failed _ -> shown;
          };
      case Entering entering ->
          switch (event) {
            case Failed(Trouble trouble) -> new Shown(entering.done(), Optional.of(trouble));
            case Arrived _, Enter _ -> entering;
          };
      case Bare bare -> bare;
    };
  }
}
