package cn.yst.kiosk.session;

import cn.yst.kiosk.ui.DisplayMode;
import java.util.Locale;

/// One visitor's time at the kiosk, from the first touch on.
///
/// @param number fresh for each visit, so that no two visits are equal
/// @param mode how the screens are drawn
/// @param language the language chosen
/// @param secrets what must be erased at the end
/// @param drafts what is entered and not sent yet
public record Visit(
    long number, DisplayMode mode, Locale language, Secrets secrets, Drafts drafts) {
  Visit with(DisplayMode other) {
    return new Visit(number, other, language, secrets, drafts);
  }

  Visit with(Locale other) {
    return new Visit(number, mode, other, secrets, drafts);
  }
}
