package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.HandOverState;
import cn.yst.contract.Paging;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.Pager;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.handover.HandOversState.Empty;
import cn.yst.kiosk.handover.HandOversState.Listed;
import cn.yst.kiosk.handover.HandOversState.Loading;
import cn.yst.kiosk.handover.HandOversState.Unavailable;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the person handed to phones in the last month: how each stands, and its code again.
public final class HandOversViewModel {
  private static final Duration WATCH = Duration.ofSeconds(5);

  private final ReadOnlyObjectWrapper<HandOversState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final VisitorApi api;
  private final Scope scope;
  private final Navigator navigator;
  private final Pager pager =
      new Pager(1, this::shown, () -> apply(new HandOversEvent.Turn()), this::load);

  /// A list that is fetched once its page size is known.
  public HandOversViewModel(VisitorApi api, Scope scope, Navigator navigator) {
    this.api = api;
    this.scope = scope;
    this.navigator = navigator;
    scope.every(WATCH, this::watch);
  }

  ReadOnlyObjectProperty<HandOversState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says how many rows stand on a page, and fetches one the first time and at each change.
  void setPageSize(int rows) {
    pager.resize(rows);
  }

  /// @param number from 1
  void turn(int number) {
    pager.turn(number);
  }

  void retry() {
    if (state.get() instanceof Unavailable) {
      apply(new HandOversEvent.Retry());
      pager.first();
    }
  }

  /// Shows the code of one that still waits.
  void show(HandOver what) {
    if (what.state() == HandOverState.PENDING) {
      String id = what.kind() == HandOverKind.CERTIFICATION ? what.accountId() : what.id();
      navigator.go(new Route.Handing(what.kind(), id, false));
    }
  }

  void back() {
    navigator.back();
  }

  private void watch() {
    if (state.get() instanceof Listed || state.get() instanceof Empty) {
      pager.refresh();
    }
  }

  private Optional<Paging> shown() {
    return state.get() instanceof Listed listed
        ? Optional.of(listed.page().paging())
        : Optional.empty();
  }

  private Job load(int page, int size) {
    return scope.run(
        () -> api.person().handOvers(page, size),
        arrived -> apply(new HandOversEvent.Arrived(arrived)),
        (ApiException e) -> apply(new HandOversEvent.Failed(e.trouble())));
  }

  private void apply(HandOversEvent event) {
    state.set(state.get().on(event));
  }
}
