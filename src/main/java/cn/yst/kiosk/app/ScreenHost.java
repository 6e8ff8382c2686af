package cn.yst.kiosk.app;

import cn.yst.kiosk.concurrent.Background;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Stop;
import cn.yst.kiosk.ui.Direction;
import cn.yst.kiosk.ui.KioskFrame;
import cn.yst.kiosk.ui.Messages;
import cn.yst.kiosk.ui.Screen;

/// Shows the screen of the present route. Leaving a screen closes its scope, so that its calls are
/// cancelled and nothing of it arrives later.
final class ScreenHost {
  private final KioskFrame frame;
  private final Background background;
  private final Navigator navigator;
  private final Screens screens;
  private final Curtain curtain;
  private final Trail trail;
  private Messages words = Messages.chinese();
  private Scope scope;
  private Screen screen = new Screen();
  private boolean covered;

  /// @param curtain what hides that which the present screen reveals
  /// @param trail hears what went wrong
  ScreenHost(
      KioskFrame frame,
      Background background,
      Navigator navigator,
      Screens screens,
      Curtain curtain,
      Trail trail) {
    this.frame = frame;
    this.background = background;
    this.navigator = navigator;
    this.screens = screens;
    this.curtain = curtain;
    this.trail = trail;
    this.scope = background.open();
    navigator.stopProperty().subscribe(this::show);
  }

  private void show(Stop stop) {
    scope.close();
    scope = background.open(trail::failed);
    covered = false;
    curtain.hang(() -> {});
    screen = screens.open(stop.route(), scope, words);
    frame.show(screen, direction(stop.way()));
  }

  /// Shows the present route in another language.
  void speak(Messages language) {
    words = language;
    show(navigator.stopProperty().get());
  }

  /// The language in use.
  Messages words() {
    return words;
  }

  /// Shows something else for a while; the screen behind it stays as it is and goes on working.
  void cover(Screen other) {
    conceal();
    covered = true;
    frame.show(other, Direction.NONE);
  }

  /// Hides what the present screen reveals for a while.
  void conceal() {
    curtain.draw();
  }

  /// Back to the screen that was covered.
  void uncover() {
    if (covered) {
      covered = false;
      frame.show(screen, Direction.NONE);
    }
  }

  /// Leaves the present screen for good.
  void close() {
    scope.close();
  }

  private static Direction direction(Stop.Way way) {
    return switch (way) {
      case FORWARD -> Direction.FORWARD;
      case BACK -> Direction.BACK;
      case ANEW -> Direction.NONE;
    };
  }
}
