package cn.yst.kiosk.app;

import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.businesscode.BusinessCodeController;
import cn.yst.kiosk.businesscode.BusinessCodeViewModel;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.matter.MattersController;
import cn.yst.kiosk.matter.MattersViewModel;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.session.Certifying;
import cn.yst.kiosk.session.Session.Acting;
import cn.yst.kiosk.session.Session.Identified;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.HallTime;
import cn.yst.kiosk.ui.Messages;
import java.time.LocalDate;
import java.util.Optional;

/// Builds 办理业务 and the sheet 粤商码.
final class MatterScreens {
  private final Service service;
  private final SessionStore session;
  private final Navigator navigator;
  private final Premises premises;
  private final Curtain curtain;

  MatterScreens(
      Service service,
      SessionStore session,
      Navigator navigator,
      Premises premises,
      Curtain curtain) {
    this.service = service;
    this.session = session;
    this.navigator = navigator;
    this.premises = premises;
    this.curtain = curtain;
  }

  MattersController matters(Scope scope, Messages words) {
    HallTime time =
        new HallTime(
            premises.zone(), LocalDate.ofInstant(service.clock().instant(), premises.zone()));
    Acting acting = (Acting) session.session();
    return new MattersController(
        new MattersViewModel(
            acting, new Certifying(acting.api(), scope, navigator), scope, navigator),
        words,
        time,
        premises.counter());
  }

  BusinessCodeController businessCode(String accountId, Scope scope, Messages words) {
    Identified person = (Identified) session.session();
    Optional<String> current =
        person instanceof Acting acting
            ? Optional.of(acting.account().account().id())
            : Optional.empty();
    BusinessCodeViewModel code = new BusinessCodeViewModel(person.api(), accountId, current, scope);
    curtain.hang(code::hide);
    return new BusinessCodeController(code, words);
  }
}
