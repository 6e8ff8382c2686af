package cn.yst.kiosk.matter;

import cn.yst.contract.Lock;
import cn.yst.contract.Matter;
import cn.yst.contract.MatterFilter;
import cn.yst.contract.Nothing;
import cn.yst.contract.Paging;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.Pager;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.matter.MattersEvent.Again;
import cn.yst.kiosk.matter.MattersEvent.Arrived;
import cn.yst.kiosk.matter.MattersEvent.Begun;
import cn.yst.kiosk.matter.MattersEvent.Choose;
import cn.yst.kiosk.matter.MattersEvent.Failed;
import cn.yst.kiosk.matter.MattersEvent.Start;
import cn.yst.kiosk.matter.MattersEvent.Turn;
import cn.yst.kiosk.matter.MattersEvent.Unlock;
import cn.yst.kiosk.matter.MattersState.Listed;
import cn.yst.kiosk.matter.MattersState.Loading;
import cn.yst.kiosk.matter.MattersState.Started;
import cn.yst.kiosk.matter.MattersState.Starting;
import cn.yst.kiosk.matter.MattersState.Turning;
import cn.yst.kiosk.matter.MattersState.Unavailable;
import cn.yst.kiosk.matter.MattersState.Unlocking;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Certifying;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 办理业务: pages of matters, one of them chosen, started or unlocked.
public final class MattersViewModel {
  private final ReadOnlyObjectWrapper<MattersState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final VisitorApi api;
  private final Certifying certifying;
  private final String accountId;
  private final String enterpriseId;
  private final Scope scope;
  private final Navigator navigator;
  private MatterFilter filter = MatterFilter.ALL;
  private final Pager pager = new Pager(1, this::shown, () -> apply(new Turn()), this::load);
  private Optional<Attempt> attempt = Optional.empty();

  /// A press of 开始办理: sent again it keeps its key, so that the matter is started once.
  private record Attempt(String matterId, ActionKey key) {}

  /// @param session who acts for which account
  public MattersViewModel(Acting session, Certifying certifying, Scope scope, Navigator navigator) {
    this.api = session.api();
    this.certifying = certifying;
    this.accountId = session.account().account().id();
    this.enterpriseId = session.account().enterprise().id();
    this.scope = scope;
    this.navigator = navigator;
  }

  ReadOnlyObjectProperty<MattersState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says how many rows stand on a page, and fetches one the first time and at each change.
  void setPageSize(int rows) {
    pager.resize(rows);
  }

  void filter(MatterFilter wanted) {
    if (state.get() instanceof Listed listed && listed.filter() != wanted) {
      filter = wanted;
      pager.first();
    }
  }

  /// @param page from 1
  void turn(int page) {
    pager.turn(page);
  }

  void choose(String id) {
    apply(new Choose(id));
  }

  /// The primary button: starts the chosen matter, or goes the way that unlocks it.
  void proceed() {
    if (state.get() instanceof Listed listed) {
      listed.chosenMatter().ifPresent(this::proceed);
    }
  }

  private void proceed(Matter matter) {
    Lock lock = matter.lock();
    if (lock == null) {
      start(matter);
    } else {
      unlock(lock);
    }
  }

  private void start(Matter matter) {
    apply(new Start());
    Attempt now =
        attempt
            .filter(before -> before.matterId().equals(matter.id()))
            .orElseGet(() -> new Attempt(matter.id(), api.newAction()));
    attempt = Optional.of(now);
    scope.run(
        () -> api.matters().start(now.key(), accountId, matter.id(), new Nothing()),
        receipt -> {
          attempt = Optional.empty();
          apply(new Begun(receipt));
        },
        this::notStarted);
  }

  /// A matter that was locked meanwhile is shown with its lock, not refused without a word.
  private void notStarted(ApiException failure) {
    if (failure instanceof ApiException.Rejected rejected) {
      attempt = Optional.empty();
      boolean locked = rejected.code().equals("matter_locked");
      apply(
          new Failed(
              locked ? failure.trouble().saying("matters.lockedMeanwhile") : failure.trouble()));
      if (locked) {
        pager.reload();
      }
    } else {
      apply(new Failed(failure.trouble()));
    }
  }

  private void unlock(Lock lock) {
    switch (lock.way()) {
      case CERTIFY_IN_PERSON -> certifying.inPerson(accountId);
      case REQUEST_CERTIFICATION -> {
        apply(new Unlock());
        certifying.request(accountId, trouble -> apply(new Failed(trouble)));
      }
      case SHOW_CERTIFICATION_REQUEST -> certifying.showRequest(accountId);
      case ASK_REPRESENTATIVE_TO_CERTIFY,
          ASK_REPRESENTATIVE_TO_RENEW,
          ASK_REPRESENTATIVE,
          ASK_APPLICANT,
          CHOOSE_OTHER_ACCOUNT,
          COUNTER ->
          navigator.go(new Route.AccountInfo(enterpriseId));
    }
  }

  /// 再试一次, or 再办一件 after a receipt.
  void again() {
    if (state.get() instanceof Unavailable || state.get() instanceof Started) {
      apply(new Again());
      pager.first();
    }
  }

  /// 返回办事.
  void leave() {
    navigator.backTo(new Route.SessionHome());
  }

  private Optional<Paging> shown() {
    return state.get() instanceof Listed listed
        ? Optional.of(listed.page().paging())
        : Optional.empty();
  }

  private Job load(int page, int size) {
    MatterFilter wanted = filter;
    return scope.run(
        () -> api.matters().matters(accountId, wanted, page, size),
        arrived -> apply(new Arrived(arrived, wanted)),
        this::notLoaded);
  }

  /// The filter that is shown stays the filter that is on.
  private void notLoaded(ApiException failure) {
    apply(new Failed(failure.trouble()));
    if (state.get() instanceof Listed listed) {
      filter = listed.filter();
    }
  }

  private void apply(MattersEvent event) {
    state.set(next(state.get(), event));
  }

  /// The table of [MattersState].
  static MattersState next(MattersState state, MattersEvent event) {
    return switch (event) {
      case Arrived(var page, MatterFilter filter) ->
          switch (state) {
            case Loading _ -> Listed.fresh(page, filter);
            case Turning(Listed from) -> {
              Listed listed = Listed.fresh(page, filter);
              yield from.chosen().map(listed::choose).orElse(listed);
            }
            case Listed _, Starting _, Unlocking _, Started _, Unavailable _ -> state;
          };
      case Failed(Trouble trouble) ->
          switch (state) {
            case Loading _ -> new Unavailable(trouble);
            case Turning(Listed from) -> from.with(trouble);
            case Starting(Listed from, _) -> from.with(trouble);
            case Unlocking(Listed from) -> from.with(trouble);
            case Listed _, Started _, Unavailable _ -> state;
          };
      case Choose(String id) -> state instanceof Listed listed ? listed.choose(id) : state;
      case Turn _ -> state instanceof Listed listed ? new Turning(listed) : state;
      case Start _ -> state instanceof Listed listed ? starting(listed) : state;
      case Unlock _ -> state instanceof Listed listed ? new Unlocking(listed) : state;
      case Begun(var receipt) ->
          state instanceof Starting starting
              ? new Started(starting.from().page(), starting.matter(), receipt)
              : state;
      case Again _ ->
          switch (state) {
            case Started _, Unavailable _ -> new Loading();
            case Loading _, Listed _, Turning _, Starting _, Unlocking _ -> state;
          };
    };
  }

  private static MattersState starting(Listed listed) {
    return listed
        .chosenMatter()
        .filter(matter -> matter.lock() == null)
        .<MattersState>map(matter -> new Starting(listed, matter))
        .orElse(listed);
  }
}
