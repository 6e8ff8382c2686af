package cn.yst.kiosk.handover;

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

  /// The printer cannot go on; the phone has to scan now.
  record OutOfPaper() implements SlipOffer {}

  /// Whether a press would print a slip now.
  default boolean mayPrint() {
    return switch (this) {
      case Offered _, Printed _ -> true;
      case None _, Printing _, OutOfPaper _ -> false;
    };
  }
}
