package cn.yst.backend.page;

import com.samskivert.mustache.Mustache;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/// The words of one group of pages in one language. Templates read them as `{{t.who.title}}`, code
/// by key with values. A key that does not exist is a programming error and throws.
public final class Words implements Mustache.CustomContext {
  private final ResourceBundle bundle;
  private final String prefix;

  private Words(ResourceBundle bundle, String prefix) {
    this.bundle = bundle;
    this.prefix = prefix;
  }

  /// Loads `words_{language}.properties` beside the class.
  public static Words of(Class<?> beside, Language language) {
    String name = beside.getPackageName() + ".words_" + language.param();
    return new Words(ResourceBundle.getBundle(name, Locale.ROOT, beside.getClassLoader()), "");
  }

  /// The text of a key; `{0}`, `{1}` stand for the values.
  public String text(String key, String... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : MessageFormat.format(pattern, (Object[]) values);
  }

  /// All keys, for tests that compare the languages.
  public Set<String> keys() {
    return bundle.keySet();
  }

  @Override
  public Object get(String name) {
    String key = prefix + name;
    return bundle.containsKey(key) ? bundle.getString(key) : new Words(bundle, key + ".");
  }

  /// Reached only when a template names a key that does not exist.
  @Override
  public String toString() {
    throw new IllegalStateException("no words for " + prefix);
  }
}
