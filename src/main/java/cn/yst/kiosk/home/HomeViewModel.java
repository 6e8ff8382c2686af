package cn.yst.kiosk.home;

import cn.yst.kiosk.concurrent.Job;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The home screen: three ways in.
public final class HomeViewModel {
  /// Without a touch for so long, the home screen begins to move.
  static final Duration ATTRACT = Duration.ofSeconds(60);

  private final Navigator navigator;
  private final Scope scope;
  private final Supplier<HomeState> devices;
  private boolean attract;
  private Job waiting = () -> {};
  private final ReadOnlyObjectWrapper<HomeState> state;

  /// A home that looks after the devices as long as it is shown.
  ///
  /// @param devices says what they allow just now; asked every second
  public HomeViewModel(Navigator navigator, Scope scope, Supplier<HomeState> devices) {
    this.navigator = navigator;
    this.scope = scope;
    this.devices = devices;
    this.state = new ReadOnlyObjectWrapper<>(this, "state", devices.get());
    scope.every(Duration.ofSeconds(1), this::look);
    touched();
  }

  /// What is shown.
  public ReadOnlyObjectProperty<HomeState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  private void look() {
    state.set(devices.get().attract(attract));
  }

  /// Somebody is here.
  public void touched() {
    waiting.cancel();
    attract(false);
    waiting = scope.after(ATTRACT, () -> attract(true));
  }

  private void attract(boolean on) {
    attract = on;
    look();
  }

  /// 刷脸登录.
  public void signIn() {
    navigator.go(new Route.Consent());
  }

  /// 办事指引.
  public void guide() {
    navigator.go(new Route.Guide());
  }

  /// 服务热线.
  public void hotline() {
    navigator.go(new Route.Hotline());
  }
}
