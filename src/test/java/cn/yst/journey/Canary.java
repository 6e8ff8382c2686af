package cn.yst.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A name and a number that stand nowhere else, and the eyes that find them in bytes: as text in
/// every encoding that Java, a heap dump or a wire uses, in base64 and hex, and the number without
/// its last four characters.
final class Canary {
  private static final int CHUNK = 1 << 24;

  private final String name;
  private final String number;
  private final Map<String, byte[]> needles = new LinkedHashMap<>();
  private int longest;

  Canary(String name, String number) {
    this.name = name;
    this.number = number;
    text("name", name);
    text("number", number);
    text("number without its end", number.substring(0, number.length() - 4));
  }

  private void text(String what, String text) {
    List<Charset> encodings =
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("GB18030"));
    for (Charset encoding : encodings) {
      byte[] bytes = text.getBytes(encoding);
      needle(what + " in " + encoding, bytes);
      needle(what + " in hex of " + encoding, ascii(HexFormat.of().formatHex(bytes)));
    }
    // Of a longer text in base64, what stays the same wherever the name stands in a triple.
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    for (int shift = 0; shift < 3; shift++) {
      byte[] shifted = new byte[shift + utf8.length];
      System.arraycopy(utf8, 0, shifted, shift, utf8.length);
      String code = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      needle(
          what + " in base64, shifted by " + shift,
          ascii(code.substring(shift == 0 ? 0 : shift + 1, code.length() - 1)));
    }
  }

  private void needle(String what, byte[] bytes) {
    needles.put(what, bytes);
    longest = Math.max(longest, bytes.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  String name() {
    return name;
  }

  String number() {
    return number;
  }

  /// What of it stands in a file.
  List<String> in(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      TreeSet<String> found = new TreeSet<>();
      byte[] window = new byte[CHUNK + longest];
      int kept = 0;
      while (true) {
        int read = bytes.readNBytes(window, kept, CHUNK);
        int end = kept + read;
        look(window, end, found);
        if (read < CHUNK) {
          return found.stream().map(what -> file.getFileName() + ": " + what).toList();
        }
        kept = Math.min(longest, end);
        System.arraycopy(window, end - kept, window, 0, kept);
      }
    }
  }

  /// What of it stands in a text.
  List<String> in(String text) {
    TreeSet<String> found = new TreeSet<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    look(bytes, bytes.length, found);
    return List.copyOf(found);
  }

  /// What of it stands in any file of a folder.
  List<String> below(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.addAll(in(file));
      }
    }
    return found;
  }

  private void look(byte[] bytes, int end, Set<String> found) {
    for (Map.Entry<String, byte[]> needle : needles.entrySet()) {
      if (!found.contains(needle.getKey()) && contains(bytes, end, needle.getValue())) {
        found.add(needle.getKey());
      }
    }
  }

  private static boolean contains(byte[] bytes, int end, byte[] needle) {
    byte first = needle[0];
    byte second = needle[1];
    for (int i = 0; i <= end - needle.length; i++) {
      if (bytes[i] == first
          && bytes[i + 1] == second
          && java.util.Arrays.equals(bytes, i, i + needle.length, needle, 0, needle.length)) {
        return true;
      }
    }
    return false;
  }
}
