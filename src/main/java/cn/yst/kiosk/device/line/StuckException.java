package cn.yst.kiosk.device.line;

import java.io.IOException;

/// The device is there and did not take what was sent in time. The line was closed.
public final class StuckException extends IOException {
  StuckException() {
    super("the device takes no more bytes");
  }
}
