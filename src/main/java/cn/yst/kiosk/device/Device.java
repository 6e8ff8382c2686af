package cn.yst.kiosk.device;

/// A device behind its port. One caller at a time; a second one waits.
public interface Device extends AutoCloseable {
  DeviceKind kind();

  /// Driver and port, for staff, such as `SAM_V /dev/ttyUSB0`.
  String label();

  /// What was last known. Never blocks.
  DeviceStatus status();

  /// Asks the device how it is and opens it again if it had gone. Takes at most 3 seconds, and
  /// leaves a device alone that somebody is using.
  void check() throws InterruptedException;

  /// How many bytes or lines came that made no sense, since the program started.
  long garbage();

  /// Lets go of the port. May be called twice.
  @Override
  void close();
}
