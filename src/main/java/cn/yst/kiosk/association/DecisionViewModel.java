package cn.yst.kiosk.association;

import cn.yst.contract.AssociationDecision;
import cn.yst.contract.Decide;
import cn.yst.contract.Decision;
import cn.yst.contract.Nothing;
import cn.yst.contract.PeriodChoice;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.association.DecisionEvent.Arrived;
import cn.yst.kiosk.association.DecisionEvent.Choose;
import cn.yst.kiosk.association.DecisionEvent.Failed;
import cn.yst.kiosk.association.DecisionEvent.Moved;
import cn.yst.kiosk.association.DecisionEvent.Retry;
import cn.yst.kiosk.association.DecisionEvent.Send;
import cn.yst.kiosk.association.DecisionState.Loading;
import cn.yst.kiosk.association.DecisionState.Open;
import cn.yst.kiosk.association.DecisionState.Over;
import cn.yst.kiosk.association.DecisionState.Reloading;
import cn.yst.kiosk.association.DecisionState.Sending;
import cn.yst.kiosk.association.DecisionState.Unavailable;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The applicant's decision on a request to share an account. What is sent is the digest of what
/// was shown, so nothing can be approved that was not read.
public final class DecisionViewModel {
  private final ReadOnlyObjectWrapper<DecisionState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final Route.DecideAssociation route;
  private final VisitorApi api;
  private final Scope scope;
  private final Navigator navigator;
  private Optional<Sent> unanswered = Optional.empty();

  /// A press whose outcome is unknown; the same decision pressed again is the same action.
  private record Sent(Decide decide, ActionKey key) {}

  /// @param api the client of the person who is signed in
  public DecisionViewModel(
      Route.DecideAssociation route, VisitorApi api, Scope scope, Navigator navigator) {
    this.route = route;
    this.api = api;
    this.scope = scope;
    this.navigator = navigator;
  }

  ReadOnlyObjectProperty<DecisionState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Fetches the request, and tells the service at once that its message was opened.
  void start() {
    ActionKey key = api.newAction();
    scope.run(
        () -> api.messages().read(key, route.messageId(), new Nothing()),
        counts -> {},
        (ApiException e) -> {});
    fetch(route.until());
  }

  void retry() {
    if (state.get() instanceof Unavailable) {
      apply(new Retry());
      fetch(route.until());
    }
  }

  /// One of the periods; a locked one, and 指定日期, which has no day yet, change nothing.
  void choose(PeriodChoice offered) {
    GrantedPeriod.of(offered).ifPresent(period -> apply(new Choose(period)));
  }

  /// A day picked in the calendar.
  void pick(LocalDate day) {
    apply(new Choose(GrantedPeriod.picked(day)));
  }

  /// 同意.
  void approve() {
    send(Decision.APPROVE);
  }

  /// 拒绝, asked once more before.
  void refuse() {
    send(Decision.DENY);
  }

  /// 返回消息.
  void back() {
    navigator.backTo(new Route.Inbox());
  }

  private void send(Decision decision) {
    if (!(state.get() instanceof Open open)) {
      return;
    }
    LocalDate until = decision == Decision.APPROVE ? open.period().until() : null;
    Decide decide = new Decide(decision, open.shown().textHash(), until);
    ActionKey key =
        unanswered.filter(s -> s.decide().equals(decide)).map(Sent::key).orElseGet(api::newAction);
    unanswered = Optional.of(new Sent(decide, key));
    apply(new Send(decision));
    scope.run(
        () -> api.associations().decide(key, route.associationId(), decide),
        done -> decided(decision),
        this::failed);
  }

  private void decided(Decision decision) {
    switch (decision) {
      case APPROVE ->
          navigator.replace(
              new Route.Success(SuccessKind.ASSOCIATION_APPROVED, route.associationId()));
      case DENY -> back();
    }
  }

  private void failed(ApiException e) {
    if (!(e instanceof ApiException.Unreachable)) {
      unanswered = Optional.empty();
    }
    if (!(e instanceof ApiException.Rejected rejected)) {
      apply(new Failed(e.trouble()));
      return;
    }
    switch (rejected.code()) {
      case "fresh_face_required" -> checkFace();
      case "object_changed", "already_decided", "period_in_the_past", "period_too_long" -> {
        apply(new Moved());
        fetch(Optional.empty());
      }
      case "not_allowed" -> apply(new Failed(e.trouble().saying("decision.notAllowed")));
      default -> apply(new Failed(e.trouble()));
    }
  }

  /// A fresh face check first; the day chosen is kept on the way there and back.
  private void checkFace() {
    if (state.get() instanceof Sending(Open from, _)) {
      Route kept =
          new Route.DecideAssociation(
              route.associationId(), route.messageId(), Optional.of(from.period().until()));
      navigator.detour(kept, new Route.FaceCheck(new Purpose.StepUp(), kept));
    }
  }

  private void fetch(Optional<LocalDate> kept) {
    scope.run(
        () -> api.associations().decision(route.associationId()),
        shown -> apply(new Arrived(shown, kept)),
        (ApiException e) -> apply(new Failed(e.trouble())));
  }

  private void apply(DecisionEvent event) {
    state.set(next(state.get(), event));
  }

  /// The table of [DecisionState].
  static DecisionState next(DecisionState state, DecisionEvent event) {
    return switch (event) {
      case Arrived(var shown, var kept) ->
          switch (state) {
            case Loading _ -> arrived(shown, kept, false);
            case Reloading _ -> arrived(shown, kept, true);
            case Open _, Sending _, Over _, Unavailable _ -> state;
          };
      case Failed(var trouble) ->
          switch (state) {
            case Loading _, Reloading _ -> new Unavailable(trouble);
            case Sending(Open from, _) -> from.with(trouble);
            case Open _, Over _, Unavailable _ -> state;
          };
      case Choose(var period) -> state instanceof Open open ? open.choose(period) : state;
      case Send(var decision) -> state instanceof Open open ? new Sending(open, decision) : state;
      case Moved _ -> state instanceof Sending(Open from, _) ? new Reloading(from) : state;
      case Retry _ -> state instanceof Unavailable ? new Loading() : state;
    };
  }

  private static DecisionState arrived(
      AssociationDecision shown, Optional<LocalDate> kept, boolean changed) {
    return shown.open()
        ? new Open(shown, GrantedPeriod.first(shown.periods(), kept), changed, Optional.empty())
        : new Over(shown);
  }
}
