package cn.yst.kiosk.device;

import java.time.Duration;

/// Prints slips of paper.
public interface SlipPrinter extends Device {
  @Override
  default DeviceKind kind() {
    return DeviceKind.PRINTER;
  }

  /// Dots across the paper; what is printed must be as wide.
  int widthDots();

  /// Prints and cuts one slip, and comes back when the paper is out or the printer cannot go on.
  ///
  /// @param limit how long the whole slip may take; [#forget] ends it sooner
  Printing print(Raster slip, Duration limit) throws InterruptedException;

  /// The session is over: whatever has not been printed yet is thrown away, here and in the
  /// printer. Takes at most 3 seconds.
  void forget() throws InterruptedException;

  /// How printing ended.
  sealed interface Printing {
    /// The slip is out.
    ///
    /// @param paperLow whether staff should bring a new roll
    record Printed(boolean paperLow) implements Printing {}

    /// No slip, or half of one; the job is gone. The screen offers the QR code instead.
    record Failed(DeviceStatus.Reason reason) implements Printing {}
  }
}
