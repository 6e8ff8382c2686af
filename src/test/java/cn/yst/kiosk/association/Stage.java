package cn.yst.kiosk.association;

import cn.yst.contract.Message;
import cn.yst.contract.MessageCounts;
import cn.yst.contract.MessageFilter;
import cn.yst.contract.MessagePage;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.AssociationApi;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.MessageApi;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.session.Visit;
import cn.yst.kiosk.ui.Messages;
import java.time.LocalDate;
import java.util.Optional;

/// All that the screens of sharing stand on, for tests.
final class Stage {
  final HandBackground hand = new HandBackground();
  final FakeAssociations service = new FakeAssociations();
  final FakeVisitorApi api =
      new FakeVisitorApi().with(AssociationApi.class, service).with(MessageApi.class, new Reads());
  final Navigator navigator = new Navigator(new Route.Enterprises());
  final Scope scope = hand.scope();

  final SessionStore sessions = new SessionStore();

  /// Id of the message that was marked as read.
  Optional<String> read = Optional.empty();

  DecisionViewModel decision(Optional<LocalDate> kept) {
    Route.DecideAssociation route = new Route.DecideAssociation("r1", "m1", kept);
    navigator.go(new Route.Inbox());
    navigator.go(route);
    return new DecisionViewModel(route, api, scope, navigator);
  }

  DecisionController decisionController(Messages words) {
    return new DecisionController(decision(Optional.empty()), words);
  }

  /// The visit that all of this happens in.
  Visit visit() {
    sessions.begin();
    return sessions.visit().orElseThrow();
  }

  AskViewModel ask() {
    navigator.go(new Route.AskToShare());
    return new AskViewModel(api, visit(), scope, navigator);
  }

  AskController askController(Messages words) {
    return new AskController(ask(), words, "林**");
  }

  private final class Reads implements MessageApi {
    @Override
    public MessagePage messages(MessageFilter filter, int page, int size) {
      throw new AssertionError("not asked for here");
    }

    @Override
    public MessageCounts counts() {
      throw new AssertionError("not asked for here");
    }

    @Override
    public Message message(String id) {
      throw new AssertionError("not asked for here");
    }

    @Override
    public MessageCounts read(ActionKey key, String id, Nothing nothing) {
      read = Optional.of(id);
      return new MessageCounts(1, 0, 1);
    }
  }
}
