package cn.yst.kiosk.device.line;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Keeps a line open, and opens it again after the device was gone. Used by one thread at a time,
// closed by any.
public final class LineKeeper implements AutoCloseable {
  private final ByteLine.Opener opener;
  private volatile @Nullable ByteLine line;

  public LineKeeper(ByteLine.Opener opener) {
    this.opener = opener;
  }

  /// The open line.
  ///
  /// @throws IOException if it is closed and does not open
  public ByteLine line() throws IOException {
    ByteLine open = line;
    if (open == null) {
      open = opener.open();
      line = open;
    }
    return open;
  }

  public boolean isOpen() {
    return line != null;
  }

  /// Lets go of a line that failed, so that the next use opens it again.
  @Override
  public void close() {
    ByteLine open = line;
    line = null;
    if (open != null) {
      open.close();
    }
  }
}
