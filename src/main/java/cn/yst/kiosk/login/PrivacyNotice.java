package cn.yst.kiosk.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// 《个人信息保护说明》 in one language: what a visitor agrees to before the sign-in.
///
/// A consent names the version and the hash of exactly the text that was offered, so that it can
/// be shown later what was agreed to. Whoever changes a text gives it a new version.
///
/// @param version the date from which the text holds
/// @param sha256 64 hex digits over the text in UTF-8
/// @param sections the text, to be paged section by section
public record PrivacyNotice(String version, String sha256, List<Section> sections) {
  private static final String VERSION = "2026-11-26";

  /// One heading with its paragraphs.
  public record Section(String title, String text) {}

  /// The notice in a language; Chinese for any language but English.
  public static PrivacyNotice in(Locale language) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    String text = read(english ? "privacy-notice_en.txt" : "privacy-notice_zh.txt");
    return new PrivacyNotice(VERSION, sha256Of(text), sectionsOf(text));
  }

  /// Sections are separated by an empty line; the first line of each is its heading.
  private static List<Section> sectionsOf(String text) {
    return Arrays.stream(text.strip().split("\\R{2,}"))
        .map(block -> block.split("\\R", 2))
        .map(parts -> new Section(parts[0], parts[1]))
        .toList();
  }

  private static String read(String file) {
    try (InputStream in =
        Objects.requireNonNull(PrivacyNotice.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256Of(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
