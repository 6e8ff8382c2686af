package cn.yst.kiosk.feedback;

import cn.yst.contract.FeedbackPage;
import cn.yst.contract.Paging;
import cn.yst.kiosk.api.FeedbackApi;
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
  private int pageSize;
  private Job loading = () -> {};

  /// @param api of the person who is signed in
  public FeedbackHistoryViewModel(FeedbackApi api, Scope scope, Navigator navigator) {
    this.api = api;
    this.scope = scope;
    this.navigator = navigator;
  }

  ReadOnlyObjectProperty<FeedbackHistoryState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says how many cards stand on a page; the first time and at each change a page is fetched, the
  /// one that holds what was shown first.
  void setPageSize(int cards) {
    if (cards == pageSize) {
      return;
    }
    int page = state.get() instanceof Listed listed ? samePage(listed.page().paging(), cards) : 1;
    pageSize = cards;
    apply(new Turn());
    load(page);
  }

  private static int samePage(Paging old, int size) {
    return (old.page() - 1) * old.size() / size + 1;
  }

  /// @param page from 1
  void turn(int page) {
    if (state.get() instanceof Listed listed && listed.page().paging().page() != page) {
      apply(new Turn());
      load(page);
    }
  }

  void retry() {
    if (state.get() instanceof Unavailable) {
      apply(new Again());
      load(1);
    }
  }

  /// 写新反馈.
  void write() {
    navigator.replace(new Route.Feedback());
  }

  private void load(int page) {
    loading.cancel();
    int size = pageSize;
    loading =
        scope.run(
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
