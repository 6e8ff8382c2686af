package cn.yst.kiosk.home;

import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The home screen: three ways in.
public final class HomeViewModel {
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<HomeState> state;

  /// A home in a state of the devices.
  public HomeViewModel(Navigator navigator, HomeState first) {
    this.navigator = navigator;
    this.state = new ReadOnlyObjectWrapper<>(this, "state", first);
  }

  /// What is shown.
  public ReadOnlyObjectProperty<HomeState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// A device came or went.
  public void devices(HomeState now) {
    state.set(now);
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
