package cn.yst.backend.businesscode;

import cn.yst.backend.crypto.Vault;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// The token in a business code: account, holder and end, signed by the service (HMAC-SHA-256,
/// 128 bits). It names nobody: who reads it learns two random ids.
///
/// @param accountId the account acted for
/// @param personId who shows it
/// @param expiresAt whole seconds
record CodeToken(String accountId, String personId, Instant expiresAt) {
  private static final String PREFIX = "YSM1.";
  private static final int PAYLOAD = 16 + 16 + 8;
  private static final int SIGNATURE = 16;

  /// The token as text, 80 characters.
  String sign(Vault vault) {
    ByteBuffer payload = ByteBuffer.allocate(PAYLOAD);
    put(payload, accountId);
    put(payload, personId);
    payload.putLong(expiresAt.getEpochSecond());
    byte[] signed =
        ByteBuffer.allocate(PAYLOAD + SIGNATURE)
            .put(payload.array())
            .put(signature(vault, payload.array()))
            .array();
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /// Reads a token; empty unless this service signed it.
  static Optional<CodeToken> read(Vault vault, String text) {
    byte[] bytes;
    try {
      bytes =
          text.startsWith(PREFIX)
              ? Base64.getUrlDecoder().decode(text.substring(PREFIX.length()))
              : new byte[0];
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (bytes.length != PAYLOAD + SIGNATURE) {
      return Optional.empty();
    }
    byte[] payload = Arrays.copyOf(bytes, PAYLOAD);
    byte[] given = Arrays.copyOfRange(bytes, PAYLOAD, bytes.length);
    if (!MessageDigest.isEqual(given, signature(vault, payload))) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(payload);
    return Optional.of(new CodeToken(uuid(in), uuid(in), Instant.ofEpochSecond(in.getLong())));
  }

  private static void put(ByteBuffer out, String uuid) {
    UUID id = UUID.fromString(uuid);
    out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static String uuid(ByteBuffer in) {
    return new UUID(in.getLong(), in.getLong()).toString();
  }

  private static byte[] signature(Vault vault, byte[] payload) {
    byte[] prefix = PREFIX.getBytes(StandardCharsets.US_ASCII);
    byte[] data =
        ByteBuffer.allocate(prefix.length + payload.length).put(prefix).put(payload).array();
    return Arrays.copyOf(vault.mac("business-code", data), SIGNATURE);
  }

  @Override
  public String toString() {
    return "CodeToken[" + expiresAt + "]";
  }
}
