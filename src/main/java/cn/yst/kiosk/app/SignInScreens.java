package cn.yst.kiosk.app;

import cn.yst.contract.CounterSlip;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.api.DeviceGrant;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.concurrent.Call;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.Devices;
import cn.yst.kiosk.device.IdCardReader;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.login.CardCheckController;
import cn.yst.kiosk.login.CardCheckViewModel;
import cn.yst.kiosk.login.CounterSlipController;
import cn.yst.kiosk.login.CounterSlipViewModel;
import cn.yst.kiosk.login.IdentityController;
import cn.yst.kiosk.login.IdentityViewModel;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.session.Secrets;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Place;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/// Builds the screens of the sign-in that use devices.
///
/// @param faceCheck one for each sign-in
/// @param printing for the scope of a screen
record SignInScreens(
    Service service,
    Supplier<DeviceGrant> faceCheck,
    Devices devices,
    Function<Scope, SlipPrinting> printing,
    SessionStore session,
    Navigator navigator,
    Premises premises) {
  IdentityController identity(Scope scope, Messages words) {
    return new IdentityController(
        new IdentityViewModel(
            scope, session, navigator, secrets(), today(), devices.find(IdCardReader.class)),
        words);
  }

  CardCheckController cardCheck(Scope scope, Messages words) {
    return new CardCheckController(
        new CardCheckViewModel(
            scope,
            faceCheck,
            service.cards(),
            service::newAction,
            session,
            navigator,
            secrets(),
            today(),
            devices.find(IdCardReader.class)),
        words);
  }

  CounterSlipController counterSlip(
      Call<CounterSlip, ApiException> take, Scope scope, Messages words) {
    Place here = premises.place(words.locale());
    return new CounterSlipController(
        new CounterSlipViewModel(scope, take, session, premises.zone(), printing.apply(scope)),
        words,
        new CounterSlipController.Counter(
            premises.counter(), premises.counterPlace(words.locale())),
        words.text("counterSlip.place", here.hall(), here.machine()));
  }

  private Secrets secrets() {
    return session.visit().orElseThrow().secrets();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(service.clock().instant(), premises.zone());
  }
}
