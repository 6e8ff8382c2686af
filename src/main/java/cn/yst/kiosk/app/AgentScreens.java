package cn.yst.kiosk.app;

import cn.yst.kiosk.agent.AddAgentController;
import cn.yst.kiosk.agent.AddAgentViewModel;
import cn.yst.kiosk.agent.AgentsController;
import cn.yst.kiosk.agent.AgentsViewModel;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.handover.HandOversController;
import cn.yst.kiosk.handover.HandOversViewModel;
import cn.yst.kiosk.handover.HandingController;
import cn.yst.kiosk.handover.HandingViewModel;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.Session.Identified;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.Messages;
import java.time.LocalDate;
import java.util.function.Function;

/// Builds the screens around agents and around what is handed to phones.
final class AgentScreens {
  private final Service service;
  private final SessionStore session;
  private final Navigator navigator;
  private final Premises premises;
  private final Function<Scope, SlipPrinting> printing;

  /// @param printing for the scope of a screen
  AgentScreens(
      Service service,
      SessionStore session,
      Navigator navigator,
      Premises premises,
      Function<Scope, SlipPrinting> printing) {
    this.service = service;
    this.session = session;
    this.navigator = navigator;
    this.premises = premises;
    this.printing = printing;
  }

  AgentsController agents(Route.Agents route, Scope scope, Messages words) {
    return new AgentsController(
        new AgentsViewModel(
            route,
            person().api(),
            person().visit().drafts(),
            person().person().freshUntil(),
            scope,
            navigator,
            () -> left(route.accountId())),
        words,
        service.clock());
  }

  AddAgentController addAgent(Route.AddAgent route, Scope scope, Messages words) {
    return new AddAgentController(
        new AddAgentViewModel(
            route,
            person().api(),
            person().visit(),
            person().person().freshUntil(),
            scope,
            navigator,
            LocalDate.ofInstant(service.clock().instant(), premises.zone())),
        words);
  }

  HandingController handing(Route.Handing route, Scope scope, Messages words) {
    return new HandingController(
        new HandingViewModel(route, person().api(), scope, navigator, printing.apply(scope)),
        words,
        premises.zone(),
        premises.machine());
  }

  HandOversController handOvers(Scope scope, Messages words) {
    return new HandOversController(
        new HandOversViewModel(person().api(), scope, navigator), words, premises.zone());
  }

  /// The person has left an account, which may be the one acted for.
  private void left(String accountId) {
    if (session.session() instanceof Acting acting
        && acting.account().account().id().equals(accountId)) {
      session.standDown();
    }
    navigator.reset(new Route.Enterprises());
  }

  private Identified person() {
    return (Identified) session.session();
  }
}
