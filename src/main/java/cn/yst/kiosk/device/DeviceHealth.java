package cn.yst.kiosk.device;

/// One device as staff see it. Holds nothing about any visitor.
///
/// @param label driver and port
/// @param garbage messages dropped since the program started
public record DeviceHealth(DeviceKind kind, String label, DeviceStatus status, long garbage) {
  static DeviceHealth of(Device device, DeviceStatus status) {
    return new DeviceHealth(device.kind(), device.label(), status, device.garbage());
  }
}
