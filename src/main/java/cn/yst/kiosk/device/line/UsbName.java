package cn.yst.kiosk.device.line;

import java.util.Locale;

/// A serial port named by what is plugged in: `usb:1a86:7523`, vendor and product in hexadecimal
/// digits. Where several of one make are plugged in, the adapter's serial number or its place at
/// the bus follows, as in `usb:1a86:7523:1-1.4`.
final class UsbName {
  private static final String PREFIX = "usb:";

  private UsbName() {}

  static boolean is(String name) {
    return name.startsWith(PREFIX);
  }

  /// Whether the name means this adapter.
  ///
  /// @param serial its serial number; many have none
  /// @param place bus and plugs on the way, such as `1-1.4`
  static boolean fits(String name, int vendor, int product, String serial, String place) {
    String wanted = name.toLowerCase(Locale.ROOT);
    String make = String.format(Locale.ROOT, "usb:%04x:%04x", vendor, product);
    return wanted.equals(make)
        || wanted.equals(make + ":" + serial.toLowerCase(Locale.ROOT))
        || wanted.equals(make + ":" + place.toLowerCase(Locale.ROOT));
  }
}
