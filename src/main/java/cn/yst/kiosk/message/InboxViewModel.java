package cn.yst.kiosk.message;

import cn.yst.contract.Message;
import cn.yst.contract.MessageAction;
import cn.yst.contract.MessageFilter;
import cn.yst.contract.MessagePage;
import cn.yst.contract.Paging;
import cn.yst.kiosk.api.Pager;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.message.InboxEvent.Arrived;
import cn.yst.kiosk.message.InboxEvent.Failed;
import cn.yst.kiosk.message.InboxEvent.Retry;
import cn.yst.kiosk.message.InboxEvent.Turn;
import cn.yst.kiosk.message.InboxState.Empty;
import cn.yst.kiosk.message.InboxState.Listed;
import cn.yst.kiosk.message.InboxState.Loading;
import cn.yst.kiosk.message.InboxState.Reloading;
import cn.yst.kiosk.message.InboxState.Turning;
import cn.yst.kiosk.message.InboxState.Unavailable;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.ui.Trouble;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// 消息: pages of the person's messages, those that wait for a decision first.
public final class InboxViewModel {
  private final ReadOnlyObjectWrapper<InboxState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final VisitorApi api;
  private final Scope scope;
  private final Navigator navigator;
  private final Pager pager =
      new Pager(1, this::shown, () -> apply(new Turn(filter())), this::load);

  /// @param api the client of the person who is signed in
  public InboxViewModel(VisitorApi api, Scope scope, Navigator navigator) {
    this.api = api;
    this.scope = scope;
    this.navigator = navigator;
  }

  ReadOnlyObjectProperty<InboxState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says how many rows stand on a page, and fetches one the first time and at each change.
  void setPageSize(int rows) {
    pager.resize(rows);
  }

  /// A pill.
  void filter(MessageFilter wanted) {
    if (state.get() instanceof Listed listed && listed.filter() != wanted) {
      apply(new Turn(wanted));
      pager.first();
    }
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

  /// A row: shows the message, which marks it as read.
  void open(Message message) {
    navigator.go(
        message.action() == MessageAction.DECIDE_ASSOCIATION
            ? new Route.DecideAssociation(
                Objects.requireNonNull(message.targetId()), message.id(), Optional.empty())
            : new Route.Letter(message.id()));
  }

  /// 处理等您决定的: the first that waits, or, where none is on the page, the list of those.
  void decide() {
    if (state.get() instanceof Listed listed) {
      listed.page().items().stream()
          .filter(Message::toDecide)
          .findFirst()
          .ifPresentOrElse(this::open, () -> filter(MessageFilter.TO_DECIDE));
    }
  }

  /// 返回办事.
  void back() {
    navigator.back();
  }

  private Optional<Paging> shown() {
    return state.get() instanceof Listed listed
        ? Optional.of(listed.page().paging())
        : Optional.empty();
  }

  /// The pill that is on, or will be with the page that is on its way.
  private MessageFilter filter() {
    return switch (state.get()) {
      case Listed listed -> listed.filter();
      case Turning(_, MessageFilter wanted) -> wanted;
      case Reloading(Listed from) -> from.filter();
      case Loading _, Empty _, Unavailable _ -> MessageFilter.ALL;
    };
  }

  private Job load(int page, int size) {
    MessageFilter filter = filter();
    return scope.run(
        () -> api.messages().messages(filter, page, size),
        arrived -> apply(new Arrived(arrived)),
        e -> apply(new Failed(e.trouble())));
  }

  private void apply(InboxEvent event) {
    state.set(next(state.get(), event));
    if (event instanceof Arrived && state.get() instanceof Reloading) {
      pager.first();
    }
  }

  /// The table of [InboxState].
  static InboxState next(InboxState state, InboxEvent event) {
    return switch (event) {
      case Arrived(MessagePage page) ->
          switch (state) {
            case Loading _ -> listed(page, MessageFilter.ALL, false);
            case Turning(Listed from, MessageFilter filter) -> turned(from, filter, page);
            case Reloading(Listed from) -> listed(page, from.filter(), true);
            case Empty _, Listed _, Unavailable _ -> state;
          };
      case Failed(Trouble trouble) ->
          switch (state) {
            case Loading _ -> new Unavailable(trouble);
            case Turning(Listed from, _) -> from.with(trouble);
            case Reloading(Listed from) -> from.with(trouble);
            case Empty _, Listed _, Unavailable _ -> state;
          };
      case Turn(MessageFilter filter) ->
          state instanceof Listed listed ? new Turning(listed, filter) : state;
      case Retry _ -> state instanceof Unavailable ? new Loading() : state;
    };
  }

  /// A page further on fits the one before only while the list is as long as it was.
  private static InboxState turned(Listed from, MessageFilter filter, MessagePage page) {
    boolean changed =
        filter == from.filter() && page.paging().total() != from.page().paging().total();
    return changed && page.paging().page() > 1
        ? new Reloading(from)
        : listed(page, filter, changed);
  }

  private static InboxState listed(MessagePage page, MessageFilter filter, boolean changed) {
    return page.counts().all() == 0
        ? new Empty()
        : new Listed(page, filter, changed, Optional.empty());
  }
}
