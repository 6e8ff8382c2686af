package cn.yst.kiosk.app;

import cn.yst.kiosk.ui.Place;
import java.time.ZoneId;
import java.util.Locale;

/// Where this kiosk stands.
///
/// @param hall the hall's name
/// @param hallEnglish the same in English; empty where it has none
/// @param machine the number painted on the kiosk, such as A03
/// @param counter the staffed counter, such as B12; empty where none is named
/// @param counterPlace how to get there; empty for no line
/// @param neighbour another kiosk to go to, such as A04; empty for none
/// @param neighbourPlace where that one stands; empty for no line
/// @param zone the hall's time zone
public record Premises(
    String hall,
    String hallEnglish,
    String machine,
    String counter,
    String counterPlace,
    String neighbour,
    String neighbourPlace,
    ZoneId zone) {
  /// Hall and machine as the frame names them in a language.
  Place place(Locale language) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new Place(english && !hallEnglish.isEmpty() ? hallEnglish : hall, machine);
  }
}
