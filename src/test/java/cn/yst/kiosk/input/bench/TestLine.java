package cn.yst.kiosk.input.bench;

import cn.yst.kiosk.input.engine.Field;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// One line of a development set.
///
/// @param field what is typed into
/// @param letters what is typed: joined syllables without tones, v for ü
/// @param text what is meant
record TestLine(Field field, String letters, String text) {
  /// The set of a field, from this package's resources.
  static List<TestLine> of(Field field) {
    String name = field.name().toLowerCase(Locale.ROOT) + ".tsv";
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TestLine.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(parts -> new TestLine(field, parts[0], parts[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
