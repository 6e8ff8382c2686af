package cn.yst.backend.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.ConcurrentHashMap;

/// Seals what must not be read in the database, and makes the keyed digests by which it is found
/// again.
///
/// A sealed value is the suite's id (1 byte), the nonce and the ciphertext. Each context (for
/// instance `person/<id>/name`) has a key of its own, derived from the server key, and is
/// authenticated: a value copied into another row does not open there.
public final class Vault {
  private final CryptoSuite suite = new InternationalSuite();
  private final byte[] serverKey;
  private final SecureRandom random;
  private final ConcurrentHashMap<String, byte[]> macKeys = new ConcurrentHashMap<>();

  public Vault(ServerKey serverKey, SecureRandom random) {
    this.serverKey = serverKey.bytes();
    this.random = random;
  }

  /// Seals a text for one context.
  public byte[] seal(String context, String plain) {
    byte[] nonce = new byte[suite.nonceLength()];
    random.nextBytes(nonce);
    byte[] sealed = suite.encrypt(sealKey(context), nonce, utf8(context), utf8(plain));
    return ByteBuffer.allocate(1 + nonce.length + sealed.length)
        .put(suite.id())
        .put(nonce)
        .put(sealed)
        .array();
  }

  /// Opens what [#seal] made for the same context.
  ///
  /// @throws IllegalStateException if it was made for another context, under another key, or was
  ///     altered
  public String open(String context, byte[] sealed) {
    ByteBuffer in = ByteBuffer.wrap(sealed);
    if (sealed.length <= 1 + suite.nonceLength() || in.get() != suite.id()) {
      throw new IllegalStateException("unknown seal");
    }
    byte[] nonce = new byte[suite.nonceLength()];
    in.get(nonce);
    byte[] body = new byte[in.remaining()];
    in.get(body);
    return new String(
        suite.decrypt(sealKey(context), nonce, utf8(context), body), StandardCharsets.UTF_8);
  }

  /// A keyed digest (32 bytes) of the text: equal texts are equal within one use, and tell nothing
  /// without the key.
  ///
  /// @param use a fixed name of the purpose, for instance `id-number`
  public byte[] index(String use, String text) {
    return mac(use, utf8(text));
  }

  /// A keyed digest (32 bytes) of the data, for one use.
  public byte[] mac(String use, byte[] data) {
    return suite.mac(macKeys.computeIfAbsent(use, u -> suite.derive(serverKey, "mac/" + u)), data);
  }

  private byte[] sealKey(String context) {
    return suite.derive(serverKey, "seal/" + context);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
