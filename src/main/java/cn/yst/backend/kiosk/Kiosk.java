package cn.yst.backend.kiosk;

import cn.yst.backend.web.KioskPrincipal;
import org.jspecify.annotations.Nullable;

/// An enrolled kiosk.
///
/// @param id its client id
/// @param hall name of the hall, as visitors see it
/// @param label number in the hall
/// @param hallEnglish English name of the hall, if there is one
/// @param counter the staffed counter of the hall, if it is known
/// @param disabled whether an administrator has shut it out
public record Kiosk(
    String id,
    String hall,
    String label,
    @Nullable String hallEnglish,
    @Nullable String counter,
    boolean disabled) {

  KioskPrincipal principal() {
    return new KioskPrincipal(id, hall, label);
  }
}
