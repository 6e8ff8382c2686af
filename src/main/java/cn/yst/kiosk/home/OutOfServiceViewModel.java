package cn.yst.kiosk.home;

import cn.yst.contract.Nothing;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.concurrent.Call;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.home.OutOfServiceState.Told;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A kiosk that is out of service calls the staff by itself, and says so once the service has
/// answered. Until then, and where it does not answer, the visitor is asked to call.
public final class OutOfServiceViewModel {
  private final ReadOnlyObjectWrapper<OutOfServiceState> state;

  /// @param staff sends the call; sent again it reaches the staff once
  public OutOfServiceViewModel(
      OutOfServiceState first, Scope scope, Call<Nothing, ApiException> staff) {
    this.state = new ReadOnlyObjectWrapper<>(this, "state", first);
    scope.run(staff, done -> told(), unheard -> {});
  }

  /// What is shown.
  public ReadOnlyObjectProperty<OutOfServiceState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  private void told() {
    OutOfServiceState now = state.get();
    state.set(new OutOfServiceState(now.code(), Told.STAFF, now.neighbour(), now.counter()));
  }
}
