package cn.yst.kiosk.device;

import cn.yst.contract.CreditCode;
import java.util.Optional;

/// What came of holding something to the scanner.
public sealed interface Scan {
  /// A business licence, on paper or on a phone.
  ///
  /// @param name the enterprise's name, if the code carries it
  record Licence(CreditCode code, Optional<String> name) implements Scan {}

  /// A slip of one of our kiosks.
  ///
  /// @param number eight digits
  record SlipNumber(String number) implements Scan {}

  /// Something else, or nothing that a scanner should ever send.
  record Refused() implements Scan {}

  /// Nothing in time.
  record Nothing() implements Scan {}

  /// The scanner itself is of no use now.
  record Unavailable() implements Scan {}
}
