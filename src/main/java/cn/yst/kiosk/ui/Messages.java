package cn.yst.kiosk.ui;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The words of one language. Two languages ship: Chinese, which is complete by definition and
/// answers for any other locale, and English.
public final class Messages {
  private static final Messages CHINESE =
      new Messages(Locale.SIMPLIFIED_CHINESE, "messages_zh", UnaryOperator.identity());
  private static final Messages ENGLISH =
      new Messages(Locale.ENGLISH, "messages_en", Messages::narrow);

  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale, String name, UnaryOperator<String> drawn) {
    this.locale = locale;
    this.bundle =
        new Drawn(
            ResourceBundle.getBundle(
                Messages.class.getPackageName() + "." + name,
                Locale.ROOT,
                Messages.class.getModule()),
            drawn);
  }

  /// Latin words with the marks that the font of this program draws narrow: its glyphs of
  /// ’ “ ” … are those of Chinese, as wide as a character.
  private static String narrow(String text) {
    return text.replace('’', '\'').replace('“', '"').replace('”', '"').replace("…", "...");
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
    // To a message format a straight quote is a sign of its own, and no pattern here means that.
    return MessageFormat.format(
        pattern.replace("'", "''"),
        Arrays.stream(values).map(String::valueOf).toArray(Object[]::new));
  }

  /// Whether a key is known: a reason from the service may be newer than the words.
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /// For `%keys` in FXML.
  ResourceBundle bundle() {
    return bundle;
  }

  /// A bundle whose words are changed to how they are drawn.
  private static final class Drawn extends ResourceBundle {
    private final ResourceBundle source;
    private final UnaryOperator<String> drawn;

    Drawn(ResourceBundle source, UnaryOperator<String> drawn) {
      this.source = source;
      this.drawn = drawn;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
      return source.containsKey(key) ? drawn.apply(source.getString(key)) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
      return source.getKeys();
    }
  }
}
