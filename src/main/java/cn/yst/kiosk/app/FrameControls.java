package cn.yst.kiosk.app;

import cn.yst.contract.StaffCall;
import cn.yst.kiosk.api.ActionKey;
import cn.yst.kiosk.api.Service;
import cn.yst.kiosk.concurrent.Background;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.Session.Identified;
import cn.yst.kiosk.session.SessionStore;
import cn.yst.kiosk.session.Visit;
import cn.yst.kiosk.ui.DisplayMode;
import cn.yst.kiosk.ui.FrameActions;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Sheet;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What the buttons of the frame do: they are on every screen.
final class FrameControls implements FrameActions {
  private final Service service;
  private final Background background;
  private final SessionStore session;
  private final Navigator navigator;
  private final Supplier<Messages> words;
  private final Consumer<Sheet> raise;
  private final Curtain curtain;
  private final Trail trail;

  /// @param raise raises a sheet over the present screen
  /// @param curtain what hides that which the present screen reveals
  /// @param trail what went wrong last, for staff
  FrameControls(
      Service service,
      Background background,
      SessionStore session,
      Navigator navigator,
      Supplier<Messages> words,
      Consumer<Sheet> raise,
      Curtain curtain,
      Trail trail) {
    this.service = service;
    this.background = background;
    this.session = session;
    this.navigator = navigator;
    this.words = words;
    this.raise = raise;
    this.curtain = curtain;
    this.trail = trail;
  }

  @Override
  public void back() {
    if (navigator.stopProperty().get().canGoBack()) {
      navigator.back();
    } else {
      exit();
    }
  }

  /// Sends step and machine, never what was typed.
  @Override
  public void help() {
    curtain.draw();
    ActionKey key = service.newAction();
    StaffCall call =
        new StaffCall(
            step(navigator.route()), trail.errorCode().map(FrameControls::forStaff).orElse(null));
    background
        .open()
        .run(
            () -> service.kiosk().callStaff(key, call),
            done -> raise.accept(sheets().helpCalled()),
            failure -> raise.accept(sheets().helpFailed(failure, this::help)));
  }

  /// The name of a screen as staff read it: `IdentityEntry` → `identity-entry`.
  static String step(Route route) {
    return route
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /// A code that a visitor saw as it is sent to staff: `E-NET-7F3A2C` → `e-net-7f3a2c`.
  static String forStaff(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  private FrameSheets sheets() {
    return new FrameSheets(words.get());
  }

  @Override
  public void toggleLarge() {
    mode(DisplayMode::toggleLarge);
  }

  @Override
  public void toggleLow() {
    mode(DisplayMode::toggleLow);
  }

  private void mode(UnaryOperator<DisplayMode> change) {
    session.begin();
    session.visit().map(Visit::mode).map(change).ifPresent(session::show);
  }

  @Override
  public void switchLanguage() {
    session.begin();
    session
        .visit()
        .map(Visit::language)
        .map(l -> l.equals(Locale.ENGLISH) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)
        .ifPresent(session::speak);
  }

  /// 退出: at once for somebody who is not signed in, after a question for a person.
  @Override
  public void exit() {
    if (session.session() instanceof Identified) {
      raise.accept(sheets().exit(() -> session.end(EndReason.VISITOR)));
    } else {
      session.end(EndReason.VISITOR);
      navigator.reset(new Route.Home());
    }
  }
}
