package cn.yst.kiosk.device.presence;

import cn.yst.kiosk.device.line.ByteLine;
import cn.yst.kiosk.device.line.LineKeeper;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// A sensor on a serial line that sends `1` or `0`, on change or all the time; line ends between
/// them do not matter.
final class SerialSignal implements Signal {
  private static final int MOST = 4096;

  private final LineKeeper keeper;
  private final byte[] chunk = new byte[256];

  SerialSignal(ByteLine.Opener opener) {
    this.keeper = new LineKeeper(opener);
  }

  /// The last word of all that came.
  @Override
  public Optional<Boolean> sample() throws IOException, InterruptedException {
    try {
      Optional<Boolean> last = Optional.empty();
      boolean nonsense = false;
      int taken = 0;
      int count = keeper.line().read(chunk, Duration.ZERO);
      while (count > 0 && taken < MOST) {
        for (int i = 0; i < count; i++) {
          switch (chunk[i]) {
            case '1' -> last = Optional.of(true);
            case '0' -> last = Optional.of(false);
            case '\r', '\n' -> {}
            default -> nonsense = true;
          }
        }
        taken += count;
        count = keeper.line().read(chunk, Duration.ZERO);
      }
      if (nonsense) {
        throw new NonsenseException();
      }
      return last;
    } catch (NonsenseException e) {
      throw e;
    } catch (IOException e) {
      keeper.close();
      throw e;
    }
  }

  @Override
  public void close() {
    keeper.close();
  }
}
