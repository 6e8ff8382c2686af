package cn.yst.backend.audit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Hunts words in files, in every encoding in which they could have been left there.
final class Hunter {
  private final List<byte[]> prey = new ArrayList<>();

  Hunter(String... words) {
    for (String word : words) {
      for (Charset charset :
          List.of(
              StandardCharsets.UTF_8,
              StandardCharsets.UTF_16LE,
              StandardCharsets.UTF_16BE,
              Charset.forName("GB18030"))) {
        byte[] bytes = word.getBytes(charset);
        prey.add(bytes);
        prey.add(ascii(HexFormat.of().formatHex(bytes)));
        prey.add(ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
        prey.add(ascii(Base64.getEncoder().withoutPadding().encodeToString(bytes)));
        prey.add(ascii(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
      }
      prey.add(asDatabaseWrites(word));
    }
  }

  /// How often any of the words stands in any file of the folder.
  int count(Path folder) throws IOException {
    int found = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (byte[] word : prey) {
          found += count(bytes, word);
        }
      }
    }
    return found;
  }

  /// How often any of the words stands in the text.
  int count(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return prey.stream().mapToInt(word -> count(bytes, word)).sum();
  }

  private static int count(byte[] in, byte[] word) {
    int found = 0;
    for (int i = 0; i + word.length <= in.length; i++) {
      int j = 0;
      while (j < word.length && in[i + j] == word[j]) {
        j++;
      }
      if (j == word.length) {
        found++;
      }
    }
    return found;
  }

  /// The embedded database's own way to write characters: like UTF-8, but for the marks of the
  /// following bytes.
  private static byte[] asDatabaseWrites(String word) {
    byte[] bytes = new byte[word.length() * 3];
    int n = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 0x80) {
        bytes[n++] = (byte) c;
      } else if (c >= 0x800) {
        bytes[n++] = (byte) (0xe0 | (c >> 12));
        bytes[n++] = (byte) ((c >> 6) & 0x3f);
        bytes[n++] = (byte) (c & 0x3f);
      } else {
        bytes[n++] = (byte) (0xc0 | (c >> 6));
        bytes[n++] = (byte) (c & 0x3f);
      }
    }
    return java.util.Arrays.copyOf(bytes, n);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "Hunter of %d", prey.size());
  }
}
