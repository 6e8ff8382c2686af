package cn.yst.backend.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language of the web pages. The choice travels in the address (`?lang=en`); without one the
/// browser decides.
public enum Language {
  /// Simplified Chinese, the language when nothing else is known.
  ZH("zh", "zh-CN"),
  /// English.
  EN("en", "en");

  private final String param;
  private final String tag;

  Language(String param, String tag) {
    this.param = param;
    this.tag = tag;
  }

  /// The word in the address.
  public String param() {
    return param;
  }

  /// The BCP 47 tag for the document.
  public String tag() {
    return tag;
  }

  /// The one that the switch offers.
  public Language other() {
    return this == ZH ? EN : ZH;
  }

  /// Chooses by the address first, then by what the browser accepts (RFC 9110 §12.5.4), then
  /// Chinese.
  public static Language choose(Optional<String> inAddress, Optional<String> acceptLanguage) {
    return inAddress
        .flatMap(Language::byParam)
        .or(() -> acceptLanguage.map(Language::byHeader))
        .orElse(ZH);
  }

  private static Optional<Language> byParam(String word) {
    return Arrays.stream(values()).filter(l -> l.param.equals(word)).findFirst();
  }

  private static Language byHeader(String header) {
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
      String best = Locale.lookupTag(ranges, List.of("zh", "en"));
      return "en".equals(best) ? EN : ZH;
    } catch (IllegalArgumentException notAHeader) {
      return ZH;
    }
  }
}
