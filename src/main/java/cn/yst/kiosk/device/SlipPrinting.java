package cn.yst.kiosk.device;

import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.SlipPrinter.Printing;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Printing as a screen sees it: whether to offer it, and how the last slip fared. Lives as long as
/// the screen.
public final class SlipPrinting {
  private static final Duration LIMIT = Duration.ofSeconds(20);

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
    record Failed(DeviceStatus.Reason reason) implements State {}
  }

  private final Scope scope;
  private final Optional<SlipPrinter> printer;
  private final ReadOnlyObjectWrapper<State> state;

  /// A printer that cannot print now is not offered.
  public SlipPrinting(Scope scope, Optional<SlipPrinter> printer) {
    this.scope = scope;
    this.printer = printer.filter(p -> p.status().usable());
    this.state =
        new ReadOnlyObjectWrapper<>(
            this.printer.isPresent() ? new State.Offered() : new State.None());
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Dots across the paper; 0 without a printer.
  public int widthDots() {
    return printer.map(SlipPrinter::widthDots).orElse(0);
  }

  /// Prints a slip and erases it afterwards; ignored while one is being printed.
  public void print(Raster slip) {
    if (printer.isEmpty() || state.get() instanceof State.Printing) {
      return;
    }
    SlipPrinter to = printer.get();
    state.set(new State.Printing());
    scope.run(
        () -> {
          try {
            return to.print(slip, LIMIT);
          } finally {
            slip.erase();
          }
        },
        done -> state.set(after(done)),
        (InterruptedException _) -> state.set(new State.Offered()));
  }

  private static State after(Printing printing) {
    return switch (printing) {
      case Printing.Printed _ -> new State.Printed();
      case Printing.Failed(DeviceStatus.Reason reason) -> new State.Failed(reason);
    };
  }
}
