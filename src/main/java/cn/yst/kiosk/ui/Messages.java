package cn.yst.kiosk.ui;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one language. Two languages ship: Chinese, which is complete by definition and
/// answers for any other locale, and English.
public final class Messages {
  private static final Messages CHINESE = new Messages(Locale.SIMPLIFIED_CHINESE, "messages_zh");
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH, "messages_en");

  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale, String name) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            Messages.class.getPackageName() + "." + name, Locale.ROOT, Messages.class.getModule());
  }

  /// The words for a locale.
  public static Messages of(Locale locale) {
    return locale.getLanguage().equals(ENGLISH.locale.getLanguage()) ? ENGLISH : CHINESE;
  }

  /// The Chinese words.
  public static Messages chinese() {
    return CHINESE;
  }

  /// The language these words are in.
  public Locale locale() {
    return locale;
  }

  /// The sentence for a key, with its places `{0}`, `{1}`, … filled. Numbers are written as they
  /// are, without grouping.
  ///
  /// @throws java.util.MissingResourceException for a key that no bundle has
  public String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    if (values.length == 0) {
      return pattern;
    }
    return MessageFormat.format(
        pattern, Arrays.stream(values).map(String::valueOf).toArray(Object[]::new));
  }

  /// Whether a key is known: a reason from the service may be newer than the words.
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /// For `%keys` in FXML.
  ResourceBundle bundle() {
    return bundle;
  }
}
