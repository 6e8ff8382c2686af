package cn.yst.backend.crypto;

/// A set of algorithms that belong together. Its id is stored with every ciphertext, so that
/// several suites can be read side by side while data moves from one to the next.
interface CryptoSuite {
  /// 1 to 127; never reused for another meaning.
  byte id();

  /// Length of the random nonce in bytes.
  int nonceLength();

  byte[] encrypt(byte[] key, byte[] nonce, byte[] context, byte[] plain);

  /// Opens what [#encrypt] made.
  ///
  /// @throws IllegalStateException if the ciphertext, its context or the key is not the one it was
  ///     sealed with
  byte[] decrypt(byte[] key, byte[] nonce, byte[] context, byte[] sealed);

  /// A 256-bit key for one use, derived from the server key.
  byte[] derive(byte[] serverKey, String use);

  byte[] mac(byte[] key, byte[] data);
}
