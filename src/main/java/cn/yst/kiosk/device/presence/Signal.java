package cn.yst.kiosk.device.presence;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// What a sensor says at this moment.
interface Signal extends Closeable {
  /// Whether somebody is there; empty if it said nothing new.
  ///
  /// @throws IOException if the sensor is gone
  /// @throws NonsenseException if it said something that means nothing
  Optional<Boolean> sample() throws IOException, InterruptedException;

  @Override
  void close();

  /// The sensor spoke, but not our language.
  final class NonsenseException extends IOException {
    NonsenseException() {
      super("the sensor said something that means nothing");
    }
  }
}
