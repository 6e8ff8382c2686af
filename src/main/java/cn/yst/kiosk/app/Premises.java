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
/// @param counterPlaceEnglish the same in English; empty where it has none
/// @param neighbour another kiosk to go to, such as A04; empty for none
/// @param neighbourPlace where that one stands; empty for no line
/// @param neighbourPlaceEnglish the same in English; empty where it has none
/// @param zone the hall's time zone
public record Premises(
    String hall,
    String hallEnglish,
    String machine,
    String counter,
    String counterPlace,
    String counterPlaceEnglish,
    String neighbour,
    String neighbourPlace,
    String neighbourPlaceEnglish,
    ZoneId zone) {
  /// Hall and machine as the frame names them in a language.
  Place place(Locale language) {
    return new Place(in(language, hall, hallEnglish), machine);
  }

  /// How to get to the counter, as a language says it; empty for no line.
  String counterPlace(Locale language) {
    return in(language, counterPlace, counterPlaceEnglish);
  }

  /// Where the other kiosk stands, as a language says it; empty for no line.
  String neighbourPlace(Locale language) {
    return in(language, neighbourPlace, neighbourPlaceEnglish);
  }

  private static String in(Locale language, String chinese, String english) {
    boolean speaksEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return speaksEnglish && !english.isEmpty() ? english : chinese;
  }
}
