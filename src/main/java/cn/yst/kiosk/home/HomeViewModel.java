package cn.yst.kiosk.home;

import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The home screen: three ways in.
public final class HomeViewModel {
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<HomeState> state;

  /// A home that looks after the devices as long as it is shown.
  ///
  /// @param devices says what they allow just now; asked every second
  public HomeViewModel(Navigator navigator, Scope scope, Supplier<HomeState> devices) {
    this.navigator = navigator;
    this.state = new ReadOnlyObjectWrapper<>(this, "state", devices.get());
    scope.every(Duration.ofSeconds(1), () -> state.set(devices.get()));
  }

  /// What is shown.
  public ReadOnlyObjectProperty<HomeState> stateProperty() {
    return state.getReadOnlyProperty();
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
