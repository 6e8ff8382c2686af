package cn.yst.kiosk.device;

import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.DeviceStatus.Reason;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Printing as a screen sees it: whether to offer it, and how the last slip fared. It looks after
/// the printer every second as long as the screen is shown: one that was pulled out, that ran out
/// or that was mended meanwhile is told.
///
/// | state | printer fails | printer works | print | printed | not printed | given up |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | None | – | – | – | – | – | – |
/// | Offered | Failed | – | Printing | – | – | – |
/// | Printing | – | – | – | Printed | Failed | Offered |
/// | Printed | – | – | Printing | – | – | – |
/// | Failed | Failed, why at present | Offered, once it could be read | – | – | – | – |
///
/// A slip on its way is finished even if the screen is left, unless the visit ends: then the
/// printer is told to forget it.
public final class SlipPrinting {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofSeconds(1);

  /// So many looks long a failure stays to be read, however soon the printer looks well again.
  private static final int READ = 5;

  /// What the screen shows of the printer.
  public sealed interface State {
    /// There is no printer to offer.
    record None() implements State {}

    /// 打印小票.
    record Offered() implements State {}

    /// 打印中….
    record Printing() implements State {}

    /// 再打一张: a slip is out and should be taken.
    record Printed() implements State {}

    /// The printer cannot; the screen offers something else.
    record Failed(Reason why) implements State {}

    /// Whether a press would print a slip now.
    default boolean mayPrint() {
      return switch (this) {
        case Offered _, Printed _ -> true;
        case None _, State.Printing _, Failed _ -> false;
      };
    }

    /// Whether paper has come, or can be had.
    default boolean paper() {
      return mayPrint() || this instanceof State.Printing;
    }
  }

  private final Optional<SlipPrinter> printer;
  private final Scope press;
  private final ReadOnlyObjectWrapper<State> state;
  private int looks;

  /// @param screen the printer is looked at until it is closed
  /// @param press finishes what is being printed when the screen is left
  /// @param printer if the kiosk has one
  public SlipPrinting(Scope screen, Scope press, Optional<SlipPrinter> printer) {
    this.press = press;
    this.printer = printer;
    this.state =
        new ReadOnlyObjectWrapper<>(
            printer.map(there -> offer(there.status())).orElseGet(State.None::new));
    printer.ifPresent(there -> screen.every(LOOK, () -> seen(offer(there.status()))));
  }

  private static State offer(DeviceStatus status) {
    return switch (status) {
      case DeviceStatus.Ready _, DeviceStatus.Attention _, DeviceStatus.Busy _ ->
          new State.Offered();
      case DeviceStatus.Fault(Reason why) -> new State.Failed(why);
      case DeviceStatus.Absent _ -> new State.Failed(Reason.OFFLINE);
    };
  }

  private void seen(State now) {
    looks++;
    switch (state.get()) {
      case State.Offered _ -> tell(now);
      case State.Failed _ when now instanceof State.Failed || looks >= READ -> tell(now);
      case State.None _, State.Printing _, State.Printed _, State.Failed _ -> {}
    }
  }

  private void tell(State now) {
    if (!now.equals(state.get())) {
      looks = 0;
      state.set(now);
    }
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Dots across the paper; 0 without a printer.
  public int widthDots() {
    return printer.map(SlipPrinter::widthDots).orElse(0);
  }

  /// Prints a slip and erases it afterwards; erases it at once where printing is not offered.
  public void print(Raster slip) {
    if (!state.get().mayPrint()) {
      slip.erase();
      return;
    }
    SlipPrinter to = printer.orElseThrow();
    tell(new State.Printing());
    press.run(
        () -> {
          try {
            return to.print(slip, LIMIT);
          } finally {
            slip.erase();
          }
        },
        done -> tell(after(done)),
        (InterruptedException _) -> tell(new State.Offered()));
  }

  private static State after(SlipPrinter.Printing printing) {
    return switch (printing) {
      case SlipPrinter.Printing.Printed _ -> new State.Printed();
      case SlipPrinter.Printing.Failed(Reason why) -> new State.Failed(why);
    };
  }
}
