package cn.yst.backend;

import cn.yst.backend.account.AccountRoutes;
import cn.yst.backend.account.Desk;
import cn.yst.backend.account.MeRoutes;
import cn.yst.backend.message.MessageRoutes;
import cn.yst.backend.message.Reminder;
import cn.yst.backend.web.Gate;
import cn.yst.backend.web.Routes;
import java.util.List;

/// Builds the business side: enterprises, accounts and everything around them.
final class Business {
  private Business() {}

  static List<Routes> routes(Desk desk, Gate gate) {
    List<Reminder> reminders = List.of();
    return List.of(
        new AccountRoutes(desk, gate),
        new MeRoutes(desk, gate, reminders),
        new MessageRoutes(desk.ground(), gate, desk.persons(), desk.messages(), reminders));
  }
}
