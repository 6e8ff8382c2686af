package cn.yst.kiosk.app;

import cn.yst.kiosk.association.AskController;
import cn.yst.kiosk.association.AskViewModel;
import cn.yst.kiosk.association.DecisionController;
import cn.yst.kiosk.association.DecisionViewModel;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.message.InboxController;
import cn.yst.kiosk.message.InboxViewModel;
import cn.yst.kiosk.message.LetterController;
import cn.yst.kiosk.message.LetterViewModel;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.Certifying;
import cn.yst.kiosk.session.Session.Identified;
import cn.yst.kiosk.ui.Messages;
import java.time.LocalDate;
import java.time.ZoneId;

/// Builds the screens of messages and of sharing accounts.
record MessageScreens(
    Identified person,
    Scope scope,
    Navigator navigator,
    Messages words,
    LocalDate today,
    ZoneId zone) {
  InboxController inbox() {
    return new InboxController(
        new InboxViewModel(person.api(), scope, navigator), words, today, zone);
  }

  LetterController letter(Route.Letter route) {
    return new LetterController(
        new LetterViewModel(
            route, person.api(), new Certifying(person.api(), scope, navigator), scope, navigator),
        words,
        today,
        zone);
  }

  DecisionController decision(Route.DecideAssociation route) {
    return new DecisionController(
        new DecisionViewModel(route, person.api(), scope, navigator), words);
  }

  AskController ask() {
    return new AskController(
        new AskViewModel(person.api(), person.visit(), scope, navigator),
        words,
        person.person().name());
  }
}
