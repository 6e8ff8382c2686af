package cn.yst.kiosk.device;

import cn.yst.kiosk.concurrent.Scope;
import cn.yst.kiosk.device.SlipPrinter.Printing;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Printing as a screen sees it: whether to offer it, and how the last slip fared. Lives as long as
/// the screen, and looks after the printer every second: one that was pulled out or mended while
/// the screen is shown goes or comes back.
///
/// | state | printer fails | printer works | print | printed | not printed |
/// | --- | --- | --- | --- | --- | --- |
/// | None | – | Offered | – | – | – |
/// | Offered | None | – | Printing | – | – |
/// | Printing | – | – | – | Printed | Failed |
/// | Printed | – | – | Printing | – | – |
/// | Failed | – | Offered, if it failed in between or works for 5 s | – | – | – |
public final class SlipPrinting {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofSeconds(1);

  /// So many looks long a failure stays to be read when the printer has looked well ever since: it
  /// may have been mended between two looks.
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
    record Failed(DeviceStatus.Reason reason) implements State {}
  }

  private final Scope scope;
  private final Optional<SlipPrinter> printer;
  private final ReadOnlyObjectWrapper<State> state;
  private boolean wasDown;
  private int looksWell;

  /// A printer that cannot print now is not offered.
  public SlipPrinting(Scope scope, Optional<SlipPrinter> printer) {
    this.scope = scope;
    this.printer = printer;
    this.state = new ReadOnlyObjectWrapper<>(new State.None());
    look();
    printer.ifPresent(there -> scope.every(LOOK, this::look));
  }

  private void look() {
    boolean works = printer.filter(p -> p.status().usable()).isPresent();
    looksWell = works ? looksWell + 1 : 0;
    switch (state.get()) {
      case State.None _ when works -> state.set(new State.Offered());
      case State.Offered _ when !works -> state.set(new State.None());
      case State.Failed _ when works && (wasDown || looksWell >= READ) ->
          state.set(new State.Offered());
      case State.None _, State.Offered _, State.Printing _, State.Printed _, State.Failed _ -> {}
    }
    wasDown = !works;
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
    boolean offered = state.get() instanceof State.Offered || state.get() instanceof State.Printed;
    if (!offered) {
      slip.erase();
      return;
    }
    SlipPrinter to = printer.orElseThrow();
    state.set(new State.Printing());
    scope.run(
        () -> {
          try {
            return to.print(slip, LIMIT);
          } finally {
            slip.erase();
          }
        },
        done -> {
          looksWell = 0;
          state.set(after(done));
        },
        (InterruptedException _) -> state.set(new State.Offered()));
  }

  private static State after(Printing printing) {
    return switch (printing) {
      case Printing.Printed _ -> new State.Printed();
      case Printing.Failed(DeviceStatus.Reason reason) -> new State.Failed(reason);
    };
  }
}
