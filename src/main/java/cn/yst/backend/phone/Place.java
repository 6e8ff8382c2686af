package cn.yst.backend.phone;

import cn.yst.backend.page.Language;
import java.util.Optional;

/// Where a kiosk stands.
///
/// @param hall name of the hall in Chinese
/// @param hallEnglish its English name, if the configuration gives one
/// @param kiosk number on the kiosk, for instance A03
/// @param counter the staffed counter, if the configuration names one
record Place(String hall, Optional<String> hallEnglish, String kiosk, Optional<String> counter) {

  String hall(Language language) {
    return language == Language.EN ? hallEnglish.orElse(hall) : hall;
  }
}
