package cn.yst.kiosk.agent;

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
import cn.yst.contract.Me;
import cn.yst.contract.MembershipState;
import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.AgentApi;
import cn.yst.kiosk.api.EnterpriseApi;
import cn.yst.kiosk.api.FakeVisitorApi;
import cn.yst.kiosk.concurrent.HandBackground;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.session.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// All that the screens of this package stand on, for tests: the representative, signed in at 我的企业,
/// and a service that answers at once or when told.
final class Desk {
  static final Instant STALE = FakeAgents.NOW.plusSeconds(60);
  static final AccountCard ACCOUNT =
      new AccountCard(
          "a1",
          "e1",
          "testforapp",
          AccountState.CERTIFIED,
          AccountRole.REPRESENTATIVE,
          MembershipState.ACTIVE,
          "田*",
          true,
          LocalDate.of(2020, 6, 11),
          LocalDate.of(2027, 1, 1),
          List.of(AccountAction.ENTER, AccountAction.VIEW_AGENTS, AccountAction.MANAGE_AGENTS),
          List.of());
  static final ActingFor ACTING = new ActingFor(FakeAgents.DIGITAL, ACCOUNT);

  final HandBackground hand = new HandBackground();
  final FakeAgents service = new FakeAgents();
  final Navigator navigator = new Navigator(new Route.Enterprises());
  final SessionStore sessions = new SessionStore();
  Instant freshUntil = STALE;
  int left;

  Desk() {
    navigator.go(new Route.Agents("a1"));
    sessions.begin();
    sessions.signIn(1, new Me("田*", "110************002", null, STALE, 3, 0, 0), api());
  }

  Scope scope() {
    return hand.scope();
  }

  Visit visit() {
    return sessions.visit().orElseThrow();
  }

  FakeVisitorApi api() {
    return new FakeVisitorApi()
        .with(AgentApi.class, service)
        .with(EnterpriseApi.class, new Accounts());
  }

  AgentsViewModel agents() {
    return new AgentsViewModel(
        new Route.Agents("a1"),
        api(),
        visit().drafts(),
        freshUntil,
        scope(),
        navigator,
        () -> left++);
  }

  AddAgentViewModel addAgent() {
    return new AddAgentViewModel(
        new Route.AddAgent("a1"), api(), visit(), freshUntil, scope(), navigator, FakeAgents.TODAY);
  }

  private final class Accounts implements EnterpriseApi {
    @Override
    public ActingFor account(String id) {
      return ACTING;
    }

    @Override
    public Nothing leave(ActionKey key, String id, Nothing nothing) {
      service.calls.add("leave " + id);
      return nothing;
    }

    @Override
    public EnterprisePage enterprises(int page, int size) {
      throw new AssertionError();
    }

    @Override
    public AddedEnterprise add(ActionKey key, AddEnterprise enterprise) {
      throw new AssertionError();
    }

    @Override
    public EnterpriseHead enterprise(String id) {
      throw new AssertionError();
    }

    @Override
    public AccountPage accounts(String id, int page, int size) {
      throw new AssertionError();
    }

    @Override
    public ActingFor enter(ActionKey key, String id, Nothing nothing) {
      throw new AssertionError();
    }
  }
}
