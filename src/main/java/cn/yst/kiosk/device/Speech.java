package cn.yst.kiosk.device;

import java.util.Locale;

/// Reads the screen aloud, on the headset or, masked, on the loudspeaker.
public interface Speech extends Device {
  @Override
  default DeviceKind kind() {
    return DeviceKind.SPEECH;
  }

  /// Whether a headset is plugged in, so that only its wearer hears.
  boolean headset();

  /// Says this instead of what is being said. Returns at once.
  void say(String text, Locale language);

  /// Falls silent at once.
  void hush();
}
