package cn.yst.kiosk.device;

import java.util.function.Consumer;

/// Sees whether somebody stands before the kiosk.
public interface PresenceSensor extends Device {
  @Override
  default DeviceKind kind() {
    return DeviceKind.PRESENCE;
  }

  /// Hears of every change, on the sensor's thread, until told to stop. A sensor that fails says
  /// nothing: the visitor's touches alone then count.
  ///
  /// @param listener gets true when somebody comes and false when nobody is left
  /// @return stops it
  Runnable onChange(Consumer<Boolean> listener);
}
