package cn.yst.backend.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Random secrets, and the digests by which they are kept. A secret of 128 random bits or more
/// needs no key: its plain SHA-256 tells nothing.
public final class Digests {
  private Digests() {}

  /// A random text in base64url: 22 characters for 16 bytes, 43 for 32.
  public static String secret(SecureRandom random, int bytes) {
    byte[] value = new byte[bytes];
    random.nextBytes(value);
    return base64Url(value);
  }

  /// SHA-256 of the text.
  public static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// SHA-256 of the text as 64 hex digits.
  public static String sha256Hex(String text) {
    return HexFormat.of().formatHex(sha256(text));
  }

  /// Base64url without padding.
  public static String base64Url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
