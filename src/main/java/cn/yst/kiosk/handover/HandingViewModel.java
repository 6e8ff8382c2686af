package cn.yst.kiosk.handover;

import cn.yst.contract.HandOver;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.handover.HandingState.Accepted;
import cn.yst.kiosk.handover.HandingState.Loading;
import cn.yst.kiosk.handover.HandingState.Unavailable;
import cn.yst.kiosk.handover.HandingState.Waiting;
import cn.yst.kiosk.handover.HandingState.Withdrawing;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Shows the code of one hand-over and watches it until it has ended.
public final class HandingViewModel {
  private static final Duration WATCH = Duration.ofSeconds(2);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final ReadOnlyObjectWrapper<HandingState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final Route.Handing route;
  private final VisitorApi api;
  private final Scope scope;
  private final Navigator navigator;
  private final SlipPrinting printing;
  private boolean asking;

  /// Begins at once.
  ///
  /// @param route what is shown
  /// @param printing lives as long as the screen
  public HandingViewModel(
      Route.Handing route,
      VisitorApi api,
      Scope scope,
      Navigator navigator,
      SlipPrinting printing) {
    this.route = route;
    this.api = api;
    this.scope = scope;
    this.navigator = navigator;
    this.printing = printing;
    printing.stateProperty().subscribe(now -> apply(new HandingEvent.Slip(now)));
    scope.every(SECOND, this::tick);
    scope.every(WATCH, this::watch);
    load();
  }

  ReadOnlyObjectProperty<HandingState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What is handed over.
  HandOverKind kind() {
    return route.kind();
  }

  /// Whether it was made a moment ago, as the second of two steps.
  boolean secondStep() {
    return route.made() && route.kind() == HandOverKind.INVITATION;
  }

  void retry() {
    if (state.get() instanceof Unavailable) {
      apply(new HandingEvent.Retry());
      load();
    }
  }

  /// Dots across the printer's paper; 0 without a printer.
  int paperDots() {
    return printing.widthDots();
  }

  /// 打印小票, 再打一张.
  ///
  /// @param slip masked data only; erased when it is printed
  void print(Raster slip) {
    printing.print(slip);
  }

  /// 撤回, once confirmed. Whatever the answer, the service then says how it stands.
  void withdraw() {
    if (state.get() instanceof Waiting now) {
      apply(new HandingEvent.Withdraw());
      scope.run(() -> withdraw(now.what()), done -> load(), this::notWithdrawn);
    }
  }

  /// On to what the acceptance has brought about, or back to where the visitor came from.
  void done() {
    if (state.get() instanceof Accepted now) {
      switch (now.what().kind()) {
        case INVITATION ->
            navigator.replace(new Route.Success(SuccessKind.AGENT_AUTHORISED, now.what().id()));
        case CERTIFICATION ->
            navigator.replace(
                new Route.Success(SuccessKind.ACCOUNT_CERTIFIED, now.what().accountId()));
        case ASSOCIATION -> navigator.back();
      }
    } else {
      navigator.back();
    }
  }

  private Nothing withdraw(HandOver what) throws ApiException {
    return switch (what.kind()) {
      case INVITATION -> api.agents().withdraw(what.id());
      case CERTIFICATION -> api.certification().withdraw(what.id());
      case ASSOCIATION -> api.associations().withdraw(what.id());
    };
  }

  private void notWithdrawn(ApiException e) {
    if (e instanceof ApiException.Rejected) {
      load();
    } else {
      apply(new HandingEvent.Failed(e.trouble()));
    }
  }

  private void load() {
    scope.run(this::fetch, what -> apply(new HandingEvent.Arrived(what)), this::failed);
  }

  private void watch() {
    boolean live = state.get() instanceof Waiting || state.get() instanceof Withdrawing;
    if (live && !asking) {
      asking = true;
      scope.run(
          this::fetch,
          what -> {
            asking = false;
            apply(new HandingEvent.Arrived(what));
          },
          e -> {
            asking = false;
            if (vanished(e)) {
              apply(new HandingEvent.Vanished());
            }
          });
    }
  }

  private HandOver fetch() throws ApiException {
    return switch (route.kind()) {
      case INVITATION -> api.agents().invitation(route.id());
      case CERTIFICATION -> api.certification().latest(route.id());
      case ASSOCIATION -> api.person().handOver(route.id());
    };
  }

  private void failed(ApiException e) {
    apply(vanished(e) ? new HandingEvent.Vanished() : new HandingEvent.Failed(e.trouble()));
  }

  /// Not there, or no longer this person's to see.
  private static boolean vanished(ApiException e) {
    return e instanceof ApiException.Rejected rejected
        && (rejected.problem().status() == 404 || rejected.problem().status() == 403);
  }

  private void tick() {
    apply(new HandingEvent.Tick());
    if (state.get() instanceof Accepted now && now.left().isZero()) {
      done();
    }
  }

  private void apply(HandingEvent event) {
    state.set(state.get().on(event, printing.stateProperty().get()));
  }
}
