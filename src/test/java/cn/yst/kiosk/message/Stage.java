package cn.yst.kiosk.message;

import cn.yst.contract.AccountAction;
import cn.yst.contract.AccountCard;
import cn.yst.contract.AccountPage;
import cn.yst.contract.AccountRole;
import cn.yst.contract.AccountState;
import cn.yst.contract.ActingFor;
import cn.yst.contract.AddEnterprise;
import cn.yst.contract.AddedEnterprise;
import cn.yst.contract.EnterpriseHead;
import cn.yst.contract.EnterprisePage;
import cn.yst.contract.MembershipState;
import cn.yst.contract.Nothing;
import cn.yst.contract.RegistryState;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.CertificationApi;
import cn.yst.kiosk.api.EnterpriseApi;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.api.MessageApi;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Certifying;
import cn.yst.kiosk.ui.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What the screens of messages stand on, in tests: an inbox, a service that answers at once or
/// when told, and a history that began at the home of a session.
final class Stage {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  final HandBackground hand = new HandBackground();
  final FakeMessages service = new FakeMessages();
  final FakeCertification certification = new FakeCertification();
  final FakeVisitorApi api =
      new FakeVisitorApi()
          .with(MessageApi.class, service)
          .with(CertificationApi.class, certification)
          .with(EnterpriseApi.class, new OneAccount(this));
  final Navigator navigator = new Navigator(new Route.SessionHome());
  final Scope scope = hand.scope();

  /// What the person may do with the account that a message is about; empty for a stranger.
  Optional<List<AccountAction>> allowed =
      Optional.of(
          List.of(
              AccountAction.VIEW_AGENTS,
              AccountAction.CERTIFY_IN_PERSON,
              AccountAction.REQUEST_CERTIFICATION));

  InboxViewModel inbox() {
    navigator.go(new Route.Inbox());
    return new InboxViewModel(api, scope, navigator);
  }

  InboxController inboxController(Messages words) {
    return new InboxController(inbox(), words, TODAY, ZONE);
  }

  LetterViewModel letter(String id) {
    navigator.go(new Route.Inbox());
    navigator.go(new Route.Letter(id));
    return new LetterViewModel(
        new Route.Letter(id), api, new Certifying(api, scope, navigator), scope, navigator);
  }

  LetterController letterController(Messages words, String id) {
    return new LetterController(letter(id), words, TODAY, ZONE);
  }

  private record OneAccount(Stage stage) implements EnterpriseApi {
    @Override
    public ActingFor account(String id) throws ApiException {
      List<AccountAction> actions =
          stage.allowed.orElseThrow(() -> new AssertionError("set allowed, or a failure"));
      if (actions.isEmpty()) {
        throw FakeMessages.rejected(404, "not_found");
      }
      return new ActingFor(
          new EnterpriseHead(
              "e1", Fixtures.DIGITAL, "91440000MA4X777A89", RegistryState.LIVE, "软件和信息技术服务业"),
          new AccountCard(
              id,
              "e1",
              "8e7d8fb0",
              AccountState.UNCERTIFIED,
              AccountRole.REPRESENTATIVE,
              MembershipState.ACTIVE,
              "黄**",
              false,
              LocalDate.of(2019, 10, 14),
              AccountCard.NO_END,
              actions,
              List.of()));
    }

    @Override
    public EnterprisePage enterprises(int page, int size) {
      throw new AssertionError("not asked for here");
    }

    @Override
    public AddedEnterprise add(ActionKey key, AddEnterprise enterprise) {
      throw new AssertionError("not asked for here");
    }

    @Override
    public EnterpriseHead enterprise(String id) {
      throw new AssertionError("not asked for here");
    }

    @Override
    public AccountPage accounts(String id, int page, int size) {
      throw new AssertionError("not asked for here");
    }

    @Override
    public ActingFor enter(ActionKey key, String id, Nothing nothing) {
      throw new AssertionError("not asked for here");
    }

    @Override
    public Nothing leave(ActionKey key, String id, Nothing nothing) {
      throw new AssertionError("not asked for here");
    }
  }
}
