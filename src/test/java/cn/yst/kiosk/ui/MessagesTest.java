package cn.yst.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words of the client: both languages say the same things, and no screen holds words of its
/// own.
class MessagesTest {
  private static final Path SCREENS = Path.of("src/main/resources/cn/yst/kiosk");
  private static final Path CODE = Path.of("src/main/java/cn/yst/kiosk");
  private static final Pattern KEY = Pattern.compile("\"%([A-Za-z0-9.]+)\"");
  private static final Pattern NAMED =
      Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)+)\\.?\"");
  private static final Pattern LITERAL =
      Pattern.compile("(?:text|title|lead|promptText|detail|label|value)=\"([^%$\"@][^\"]*)\"");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Messages.of(Locale.ENGLISH).bundle().keySet())
        .isEqualTo(Messages.chinese().bundle().keySet());
  }

  @Test
  void everyKeyInAScreenHasWords() {
    assertThat(found(SCREENS, ".fxml", KEY)).isNotEmpty().allMatch(Messages.chinese()::has);
  }

  /// A name in quotes that begins as keys do is a key, or the beginning of some.
  @Test
  void everyKeyThatCodeNamesHasWords() {
    Set<String> keys = Messages.chinese().bundle().keySet();
    Set<String> owners = keys.stream().map(MessagesTest::owner).collect(Collectors.toSet());
    assertThat(found(CODE, ".java", NAMED).stream().filter(n -> owners.contains(owner(n))))
        .hasSizeGreaterThan(500)
        .allMatch(n -> keys.contains(n) || keys.stream().anyMatch(k -> k.startsWith(n)));
  }

  private static String owner(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  @Test
  void noScreenHoldsWordsOfItsOwn() {
    assertThat(found(SCREENS, ".fxml", LITERAL))
        .allMatch(text -> text.chars().noneMatch(Character::isLetter));
  }

  @Test
  void englishWordsHaveNoMarkThatTheFontDrawsAsWideAsACharacter() {
    Messages english = Messages.of(Locale.ENGLISH);

    assertThat(english.bundle().keySet().stream().map(english::text))
        .noneMatch(text -> text.matches("(?s).*[’“”…].*"));
  }

  @Test
  void anApostropheStandsInASentenceWithPlaces() {
    assertThat(Messages.of(Locale.ENGLISH).text("messages.invitationWrongPersonLine", "“黄”"))
        .isEqualTo("Not “黄”'s face, three times today");
  }

  private static List<String> found(Path folder, String ending, Pattern pattern) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ending))
          .flatMap(f -> pattern.matcher(read(f)).results().map((MatchResult m) -> m.group(1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
