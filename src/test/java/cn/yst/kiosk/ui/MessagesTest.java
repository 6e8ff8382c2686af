package cn.yst.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words of the client: both languages say the same things, and no screen holds words of its
/// own.
class MessagesTest {
  private static final Path SCREENS = Path.of("src/main/resources/cn/yst/kiosk");
  private static final Pattern KEY = Pattern.compile("\"%([A-Za-z0-9.]+)\"");
  private static final Pattern LITERAL =
      Pattern.compile("(?:text|title|lead|promptText|detail|label|value)=\"([^%$\"@][^\"]*)\"");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(Messages.of(Locale.ENGLISH).bundle().keySet())
        .isEqualTo(Messages.chinese().bundle().keySet());
  }

  @Test
  void everyKeyInAScreenHasWords() {
    assertThat(found(KEY)).isNotEmpty().allMatch(Messages.chinese()::has);
  }

  @Test
  void noScreenHoldsWordsOfItsOwn() {
    assertThat(found(LITERAL)).allMatch(text -> text.chars().noneMatch(Character::isLetter));
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

  private static List<String> found(Pattern pattern) {
    try (Stream<Path> files = Files.walk(SCREENS)) {
      return files
          .filter(f -> f.toString().endsWith(".fxml"))
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
