package cn.yst.kiosk.home;

import cn.yst.kiosk.navigation.Navigator;
import cn.yst.kiosk.navigation.Route;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The hotlines. The kiosk itself cannot call.
public final class HotlineViewModel {
  private final Navigator navigator;
  private final Runnable help;
  private final ReadOnlyObjectWrapper<HotlineState> state;

  /// @param help calls the staff, as the button at the foot does
  public HotlineViewModel(Navigator navigator, Runnable help, HotlineState state) {
    this.navigator = navigator;
    this.help = help;
    this.state = new ReadOnlyObjectWrapper<>(this, "state", state);
  }

  /// What is shown.
  public ReadOnlyObjectProperty<HotlineState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// 请人帮忙.
  public void help() {
    help.run();
  }

  /// 写意见反馈.
  public void feedback() {
    navigator.go(new Route.Feedback());
  }

  /// 办事指引.
  public void guide() {
    navigator.go(new Route.Guide());
  }
}
