package cn.yst.contract;

import org.jspecify.annotations.Nullable;

/// How one device of a kiosk is, for those who look after it. The words are free within bounds, so
/// that a kiosk may know devices and reasons that its service does not.
///
/// @param device its kind, such as `printer`
/// @param state `ready`, `attention` (works, but wants hands soon), `busy`, `absent`, `fault`
/// @param reason why it wants hands, such as `paper_low`; null where it does not
public record DeviceReport(String device, String state, @Nullable String reason) {
  public DeviceReport {
    word(Required.value(device, "device"), "device");
    word(Required.value(state, "state"), "state");
    if (reason != null) {
      word(reason, "reason");
    }
  }

  private static void word(String word, String member) {
    Required.that(word.matches("[a-z_]{1,32}"), member);
  }
}
