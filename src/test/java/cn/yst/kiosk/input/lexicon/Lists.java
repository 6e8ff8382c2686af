package cn.yst.kiosk.input.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Reads word lists from this package's resources or from the jars of the lists' authors.
final class Lists {
  private Lists() {}

  /// The lines of a list of ours: no empty lines, no lines that start with `#`.
  static List<String> own(String name) {
    return read(Lists.class.getResourceAsStream(name)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /// The lines of a list at the root of somebody's jar.
  static List<String> ofJar(String path) {
    return read(Lists.class.getResourceAsStream("/" + path));
  }

  /// The lines of a gzipped list of this package.
  static List<String> gzipped(String name) {
    try {
      return read(
          new GZIPInputStream(Objects.requireNonNull(Lists.class.getResourceAsStream(name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> read(InputStream stream) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
