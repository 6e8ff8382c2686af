package cn.yst.kiosk.login;

import cn.yst.contract.CounterSlip;
import cn.yst.kiosk.api.ApiException;
import cn.yst.kiosk.concurrent.Call;
import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.Raster;
import cn.yst.kiosk.device.SlipPrinting;
import cn.yst.kiosk.login.CounterSlipState.Fetching;
import cn.yst.kiosk.login.CounterSlipState.Shown;
import cn.yst.kiosk.login.CounterSlipState.Unavailable;
import cn.yst.kiosk.session.EndReason;
import cn.yst.kiosk.session.SessionStore;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Fetches a number for the staffed counter. It stands for nobody, so leaving the kiosk loses
/// nothing.
public final class CounterSlipViewModel {
  private final Scope scope;
  private final Call<CounterSlip, ApiException> take;
  private final SessionStore session;
  private final ZoneId hall;
  private final SlipPrinting printing;
  private final ReadOnlyObjectWrapper<CounterSlipState> state =
      new ReadOnlyObjectWrapper<>(new Fetching());

  /// Fetches at once.
  ///
  /// @param take takes a slip at the service; the same one, however often it is asked
  /// @param hall the hall's time zone
  /// @param printing lives as long as the screen
  public CounterSlipViewModel(
      Scope scope,
      Call<CounterSlip, ApiException> take,
      SessionStore session,
      ZoneId hall,
      SlipPrinting printing) {
    this.scope = scope;
    this.take = take;
    this.session = session;
    this.hall = hall;
    this.printing = printing;
    printing.stateProperty().subscribe(this::printed);
    fetch();
  }

  public ReadOnlyObjectProperty<CounterSlipState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// 再试一次.
  public void fetch() {
    state.set(new Fetching());
    scope.run(take, this::show, failure -> state.set(new Unavailable(failure.trouble().code())));
  }

  private void show(CounterSlip slip) {
    state.set(
        new Shown(
            slip.number(),
            slip.expiresAt().atZone(hall).toLocalTime(),
            printing.stateProperty().get()));
  }

  private void printed(SlipPrinting.State now) {
    if (state.get() instanceof Shown shown) {
      state.set(shown.with(now));
    }
  }

  /// Dots across the printer's paper; 0 without a printer.
  public int paperDots() {
    return printing.widthDots();
  }

  /// 打印小票, 再打一张.
  ///
  /// @param slip erased when it is printed
  public void print(Raster slip) {
    printing.print(slip);
  }

  /// 记好了，回首页: the visit ends here.
  public void leave() {
    session.end(EndReason.VISITOR);
  }
}
