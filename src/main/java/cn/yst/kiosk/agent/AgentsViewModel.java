package cn.yst.kiosk.agent;

import cn.yst.contract.ActingFor;
import cn.yst.contract.AgentFilter;
import cn.yst.contract.AgentPage;
import cn.yst.contract.ChangePeriod;
import cn.yst.contract.HandOverKind;
import cn.yst.contract.Nothing;
import cn.yst.contract.Paging;
import cn.yst.kiosk.agent.AgentsState.Listed;
import cn.yst.kiosk.agent.AgentsState.Loading;
import cn.yst.kiosk.agent.AgentsState.Unavailable;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.Pager;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Purpose;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.navigation.SuccessKind;
import cn.yst.kiosk.session.Drafts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 经办人管理: pages of an account's agents, watched, and changed one at a time. A change that the
/// service refuses for want of a fresh face is kept, and goes out by itself after the face check.
public final class AgentsViewModel {
  private static final Duration WATCH = Duration.ofSeconds(3);

  private final ReadOnlyObjectWrapper<AgentsState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final Route.Agents route;
  private final VisitorApi api;
  private final Drafts drafts;
  private final Instant freshUntil;
  private final Scope scope;
  private final Navigator navigator;
  private final Runnable left;
  private final Pager pager;
  private Optional<PendingChange> pending;
  private AgentFilter filter = AgentFilter.ALL;
  private Job watching = () -> {};
  private boolean asking;

  /// @param route whose agents
  /// @param drafts where a change waits for a face check
  /// @param freshUntil until when the person's face check counts
  /// @param left what follows when the person has left the account
  public AgentsViewModel(
      Route.Agents route,
      VisitorApi api,
      Drafts drafts,
      Instant freshUntil,
      Scope scope,
      Navigator navigator,
      Runnable left) {
    this.route = route;
    this.api = api;
    this.drafts = drafts;
    this.freshUntil = freshUntil;
    this.scope = scope;
    this.navigator = navigator;
    this.left = left;
    this.pending =
        drafts
            .find(PendingChange.class)
            .filter(change -> change.accountId().equals(route.accountId()));
    drafts.drop(PendingChange.class);
    drafts.drop(AgentDraft.class);
    pending.ifPresent(change -> filter = change.filter());
    pager =
        new Pager(
            pending.map(PendingChange::page).orElse(1),
            this::shown,
            () -> apply(new AgentsEvent.Turn(filter)),
            this::load);
    scope.every(WATCH, this::watch);
  }

  ReadOnlyObjectProperty<AgentsState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says how many rows stand on a page, and fetches one the first time and at each change.
  void setPageSize(int rows) {
    pager.resize(rows);
  }

  /// A pill.
  void show(AgentFilter which) {
    if (state.get() instanceof Listed && which != filter) {
      filter = which;
      pager.first();
    }
  }

  /// @param number from 1
  void turn(int number) {
    pager.turn(number);
  }

  void retry() {
    if (state.get() instanceof Unavailable) {
      apply(new AgentsEvent.Retry());
      pager.reload();
    }
  }

  /// 添加经办人
  void add() {
    navigator.go(new Route.AddAgent(route.accountId()));
  }

  /// 二维码 of a waiting row.
  void showInvitation(String id) {
    navigator.go(new Route.Handing(HandOverKind.INVITATION, id, false));
  }

  /// A change that the visitor has confirmed.
  void change(AgentChange change) {
    if (state.get() instanceof Listed) {
      apply(new AgentsEvent.Change());
      scope.run(() -> send(change), done -> changed(change), e -> refused(change, e));
    }
  }

  /// The own row: leaves the account, once confirmed.
  void leave() {
    if (state.get() instanceof Listed) {
      apply(new AgentsEvent.Change());
      ActionKey key = api.newAction();
      scope.run(
          () -> api.enterprises().leave(key, route.accountId(), new Nothing()),
          done -> left.run(),
          (ApiException e) -> apply(new AgentsEvent.Failed(AgentTrouble.of(e))));
    }
  }

  private Nothing send(AgentChange change) throws ApiException {
    switch (change) {
      case AgentChange.Prolong(String id, var until) ->
          api.agents().change(id, new ChangePeriod(until));
      case AgentChange.Remove(String id) -> api.agents().revoke(id);
    }
    return new Nothing();
  }

  private void changed(AgentChange change) {
    switch (change) {
      case AgentChange.Prolong(String id, _) ->
          navigator.go(new Route.Success(SuccessKind.AUTHORISATION_RENEWED, id));
      case AgentChange.Remove _ -> pager.reload();
    }
  }

  private void refused(AgentChange change, ApiException e) {
    if (AgentTrouble.needsFreshFace(e)) {
      drafts.keep(new PendingChange(route.accountId(), filter, pager.page(), change, freshUntil));
      navigator.go(new Route.FaceCheck(new Purpose.StepUp(), route));
    } else {
      apply(new AgentsEvent.Failed(AgentTrouble.of(e)));
    }
  }

  private Optional<Paging> shown() {
    return state.get() instanceof Listed listed
        ? Optional.of(listed.page().paging())
        : Optional.empty();
  }

  private Job load(int page, int size) {
    watching.cancel();
    asking = false;
    AgentFilter which = filter;
    return scope.run(
        () ->
            new AgentsEvent.Arrived(
                account(), api.agents().agents(route.accountId(), which, page, size), which),
        this::arrived,
        (ApiException e) -> apply(new AgentsEvent.Failed(AgentTrouble.of(e))));
  }

  private ActingFor account() throws ApiException {
    return api.enterprises().account(route.accountId());
  }

  private void arrived(AgentsEvent.Arrived event) {
    apply(event);
    Optional<PendingChange> waiting = pending;
    pending = Optional.empty();
    waiting
        .filter(change -> freshUntil.isAfter(change.stale()))
        .ifPresent(change -> change(change.change()));
  }

  /// Asks whether the list has changed; silence and failures change nothing here.
  private void watch() {
    if (state.get() instanceof Listed listed && !asking) {
      asking = true;
      AgentPage shown = listed.page();
      watching =
          scope.run(
              () ->
                  api.agents()
                      .agentsSince(
                          route.accountId(),
                          listed.filter(),
                          shown.paging().page(),
                          shown.paging().size(),
                          shown.version()),
              newer -> {
                asking = false;
                newer.ifPresent(update -> apply(new AgentsEvent.Updated(update)));
              },
              (ApiException e) -> asking = false);
    }
  }

  private void apply(AgentsEvent event) {
    state.set(state.get().on(event));
  }
}
