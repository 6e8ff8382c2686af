package cn.yst.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// The serif face is a subset: all that is drawn in it must be in it.
class TitleFaceTest {
  private static final Path ROOT = Path.of("src/main");
  private static final Pattern SERIF_RULE =
      Pattern.compile("([^{}]+)\\{[^}]*\"" + Fonts.SERIF + "\"");
  private static final Pattern STYLE = Pattern.compile("\\.([a-z0-9-]+)");

  /// The sign for any stroke stands on its key and in the keyboard's hint, and in no title.
  private static final Predicate<String> KEYBOARD = key -> key.startsWith("keyboard.");

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyWordOfTheProgramCanBeATitle(String language) {
    Messages words = Messages.of(Locale.forLanguageTag(language));
    assertThat(words.bundle().keySet().stream().filter(KEYBOARD.negate()))
        .hasSizeGreaterThan(500)
        .allMatch(key -> TitleFace.draws(words.bundle().getString(key)));
  }

  @Test
  void theKeyboardHasNoTitle() throws IOException {
    Set<String> serif =
        files("resources/cn/yst/kiosk/ui/css")
            .flatMap(css -> SERIF_RULE.matcher(css).results())
            .flatMap(rule -> STYLE.matcher(rule.group(1)).results())
            .map(style -> style.group(1))
            .collect(Collectors.toSet());
    assertThat(serif).contains("t-display", "t-h1", "seal");
    Pattern used = Pattern.compile("[\",](" + String.join("|", serif) + ")[\",]");
    assertThat(files("java/cn/yst/kiosk/input")).isNotEmpty().noneMatch(used.asPredicate());
  }

  @Test
  void aTitleThatNamesARareCharacterIsDrawnInTheWholeFace() {
    PseudoClass whole = PseudoClass.getPseudoClass("any-character");
    Label title = new Label("𠅤*，请选择");
    TitleFace.fit(title);
    assertThat(title.getPseudoClassStates()).contains(whole);
    title.setText("田*，请选择");
    assertThat(title.getPseudoClassStates()).doesNotContain(whole);
  }

  private static Stream<String> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files.filter(Files::isRegularFile).map(TitleFaceTest::read).toList().stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
