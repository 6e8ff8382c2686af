package cn.yst.kiosk.handover;

import cn.yst.kiosk.device.DeviceStatus.Reason;

/// What can be done about a paper slip of what is shown.
public sealed interface SlipOffer {
  /// No printer here: the code on the screen is all there is.
  record None() implements SlipOffer {}

  /// A slip can be printed.
  record Offered() implements SlipOffer {}

  /// The slip is being printed.
  record Printing() implements SlipOffer {}

  /// The slip is out; another one can be printed.
  record Printed() implements SlipOffer {}

  /// The printer cannot; the phone has to scan now.
  record Failed(Reason why) implements SlipOffer {}

  /// Whether a press would print a slip now.
  default boolean mayPrint() {
    return switch (this) {
      case Offered _, Printed _ -> true;
      case None _, Printing _, Failed _ -> false;
    };
  }

  /// What becomes of it when the printer is looked at again: one that was pulled out, that ran out
  /// or that was mended meanwhile is told; a slip on its way or in the tray stays.
  ///
  /// @param now what the printer offers at present
  default SlipOffer at(SlipOffer now) {
    return switch (this) {
      case Printing _, Printed _ -> this;
      case None _, Offered _, Failed _ -> now;
    };
  }
}
