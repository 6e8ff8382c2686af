package cn.yst.kiosk.message;

import cn.yst.contract.ActingFor;
import cn.yst.contract.Message;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.VisitorApi;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.message.LetterEvent.Arrived;
import cn.yst.kiosk.message.LetterEvent.Ask;
import cn.yst.kiosk.message.LetterEvent.Failed;
import cn.yst.kiosk.message.LetterEvent.Retry;
import cn.yst.kiosk.message.LetterState.Asking;
import cn.yst.kiosk.message.LetterState.Loading;
import cn.yst.kiosk.message.LetterState.Shown;
import cn.yst.kiosk.message.LetterState.Unavailable;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Certifying;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One message: opening it marks it as read, and leads to the action that follows.
public final class LetterViewModel {
  private final ReadOnlyObjectWrapper<LetterState> state =
      new ReadOnlyObjectWrapper<>(new Loading());
  private final Route.Letter route;
  private final VisitorApi api;
  private final Certifying certifying;
  private final Scope scope;
  private final Navigator navigator;

  /// @param api the client of the person who is signed in
  public LetterViewModel(
      Route.Letter route, VisitorApi api, Certifying certifying, Scope scope, Navigator navigator) {
    this.route = route;
    this.api = api;
    this.certifying = certifying;
    this.scope = scope;
    this.navigator = navigator;
  }

  ReadOnlyObjectProperty<LetterState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Fetches the message and tells the service at once that it was opened; should that be lost, it
  /// stays unread and nothing else happens.
  void start() {
    ActionKey key = api.newAction();
    scope.run(
        () -> api.messages().read(key, route.messageId(), new Nothing()),
        counts -> {},
        (ApiException e) -> {});
    fetch();
  }

  void retry() {
    if (state.get() instanceof Unavailable) {
      apply(new Retry());
      fetch();
    }
  }

  /// The action that follows.
  void proceed() {
    if (state.get() instanceof Shown shown) {
      proceed(shown);
    }
  }

  private void proceed(Shown shown) {
    Message message = shown.message();
    switch (shown.step()) {
      case BACK -> back();
      case DECIDE ->
          navigator.replace(
              new Route.DecideAssociation(target(message), message.id(), Optional.empty()));
      case CERTIFY -> certifying.inPerson(target(message));
      case ASK -> {
        apply(new Ask());
        certifying.request(target(message), trouble -> apply(new Failed(trouble)));
      }
      case SHOW_REQUEST -> certifying.showRequest(target(message));
      case AGENTS -> navigator.go(new Route.Agents(target(message)));
      case ENTERPRISE -> navigator.go(new Route.AccountInfo(target(message)));
      case FEEDBACK -> navigator.go(new Route.FeedbackHistory());
    }
  }

  /// 返回消息.
  void back() {
    navigator.backTo(new Route.Inbox());
  }

  private static String target(Message message) {
    return Objects.requireNonNull(message.targetId());
  }

  private void fetch() {
    scope.run(this::read, this::apply, (ApiException e) -> apply(new Failed(e.trouble())));
  }

  private Arrived read() throws ApiException {
    Message message = api.messages().message(route.messageId());
    return switch (message.action()) {
      case CERTIFY_IN_PERSON, REQUEST_CERTIFICATION, VIEW_AGENTS ->
          new Arrived(message, account(target(message)));
      case NONE, DECIDE_ASSOCIATION, VIEW_ENTERPRISE, VIEW_FEEDBACK ->
          new Arrived(message, Optional.empty());
    };
  }

  /// The account as it stands now; whoever has left it is told nothing of it.
  private Optional<ActingFor> account(String id) throws ApiException {
    try {
      return Optional.of(api.enterprises().account(id));
    } catch (ApiException.Rejected e) {
      return Optional.empty();
    }
  }

  private void apply(LetterEvent event) {
    state.set(next(state.get(), event));
  }

  /// The table of [LetterState].
  static LetterState next(LetterState state, LetterEvent event) {
    return switch (event) {
      case Arrived(var message, var account) ->
          state instanceof Loading ? new Shown(message, account, Optional.empty()) : state;
      case Failed(var trouble) ->
          switch (state) {
            case Loading _ -> new Unavailable(trouble);
            case Asking(Shown from) ->
                new Shown(from.message(), from.account(), Optional.of(trouble));
            case Shown _, Unavailable _ -> state;
          };
      case Ask _ -> state instanceof Shown shown ? new Asking(shown) : state;
      case Retry _ -> state instanceof Unavailable ? new Loading() : state;
    };
  }
}
