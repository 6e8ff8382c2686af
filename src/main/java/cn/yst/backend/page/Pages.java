package cn.yst.backend.page;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Renders the templates that lie beside one class (`{name}.html`; icons are shared). Every value
/// is escaped for HTML; templates have no way around it except for icons, which are files of this
/// program.
public final class Pages {
  private final Class<?> beside;
  private final Mustache.Compiler compiler;
  private final Map<String, Template> templates = new ConcurrentHashMap<>();
  private final Map<Language, Words> words = new HashMap<>();
  private final Assets assets;

  /// @param beside the class beside which templates and word files lie
  /// @param assets style sheet and script that the pages link to
  public Pages(Class<?> beside, Assets assets) {
    this.beside = beside;
    this.assets = assets;
    this.compiler =
        Mustache.compiler()
            .withCollector(new Optionals())
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .withLoader(this::open);
    for (Language language : Language.values()) {
      words.put(language, Words.of(beside, language));
    }
  }

  /// The words of these pages.
  public Words words(Language language) {
    Words found = words.get(language);
    if (found == null) {
      throw new IllegalArgumentException(language.name());
    }
    return found;
  }

  /// Renders one page.
  ///
  /// @param name the template
  /// @param page its values, read as `{{page.title}}`
  public String render(String name, Language language, Object page) {
    Map<String, Object> context = new HashMap<>();
    context.put("page", page);
    context.put("t", words(language));
    context.put("lang", language.tag());
    context.put("langParam", language.param());
    context.put("otherLang", language.other().param());
    context.put("otherTag", language.other().tag());
    context.put("asset", assets.addresses());
    return templates.computeIfAbsent(name, this::compile).execute(context);
  }

  private Template compile(String name) {
    try (Reader source = open(name)) {
      return compiler.compile(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reader open(String name) {
    InputStream in =
        name.startsWith("icons/")
            ? Pages.class.getResourceAsStream(name + ".svg")
            : beside.getResourceAsStream(name + ".html");
    if (in == null) {
      throw new IllegalArgumentException("no template " + name);
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /// Lets an [Optional] be a section that is drawn at most once.
  private static final class Optionals extends DefaultCollector {
    @Override
    @SuppressWarnings("NullAway") // the library answers null for "not a list"
    public Iterator<?> toIterator(Object value) {
      return value instanceof Optional<?> optional
          ? optional.stream().iterator()
          : super.toIterator(value);
    }
  }
}
