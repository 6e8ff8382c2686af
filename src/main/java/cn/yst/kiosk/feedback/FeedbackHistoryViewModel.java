package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackPage;
import cn.yst.contract.Paging;
import cn.yst.kiosk.api.FeedbackApi;
import cn.yst.kiosk.api.Pager;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.feedback.FeedbackHistoryEvent.Again;
import cn.yst.kiosk.feedback.FeedbackHistoryEvent.Arrived;
import cn.yst.kiosk.feedback.FeedbackHistoryEvent.Failed;
import cn.yst.kiosk.feedback.FeedbackHistoryEvent.Turn;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Empty;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Listed;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Loading;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Turning;
import cn.yst.kiosk.feedback.FeedbackHistoryState.Unavailable;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Trouble;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 反馈历史: pages of what the person wrote, with the replies.
public final class FeedbackHistoryViewModel {
  private final ReadOnlyObjectWrapper<FeedbackHistoryState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final FeedbackApi api;
  private final Scope scope;
  private final Navigator navigator;
  private final Pager pager = new Pager(1, this::shown, () -> apply(new Turn()), this::load);

  /// @param api of the person who is signed in
  public FeedbackHistoryViewModel(FeedbackApi api, Scope scope, Navigator navigator) {
    this.api = api;
    this.scope = scope;
    this.navigator = navigator;
  }

  ReadOnlyObjectProperty<FeedbackHistoryState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says how many cards stand on a page, and fetches one the first time and at each change.
  void setPageSize(int cards) {
    pager.resize(cards);
  }

  /// @param page from 1
  void turn(int page) {
    pager.turn(page);
  }

  void retry() {
    if (state.get() instanceof Unavailable) {
      apply(new Again());
      pager.first();
    }
  }

  /// 写新反馈.
  void write() {
    navigator.replace(new Route.Feedback());
  }

  private Optional<Paging> shown() {
    return state.get() instanceof Listed listed
        ? Optional.of(listed.page().paging())
        : Optional.empty();
  }

  private Job load(int page, int size) {
    return scope.run(
        () -> api.history(page, size),
        arrived -> apply(new Arrived(arrived)),
        e -> apply(new Failed(e.trouble())));
  }

  private void apply(FeedbackHistoryEvent event) {
    state.set(next(state.get(), event));
  }

  /// The table of [FeedbackHistoryState].
  static FeedbackHistoryState next(FeedbackHistoryState state, FeedbackHistoryEvent event) {
    return switch (event) {
      case Arrived(FeedbackPage page) ->
          switch (state) {
            case Loading _, Turning _ ->
                page.paging().total() == 0 ? new Empty() : new Listed(page, Optional.empty());
            case Empty _, Listed _, Unavailable _ -> state;
          };
      case Failed(Trouble trouble) ->
          switch (state) {
            case Loading _ -> new Unavailable(trouble);
            case Turning(Listed from) -> new Listed(from.page(), Optional.of(trouble));
            case Empty _, Listed _, Unavailable _ -> state;
          };
      case Turn _ -> state instanceof Listed listed ? new Turning(listed) : state;
      case Again _ -> state instanceof Unavailable ? new Loading() : state;
    };
  }
}
