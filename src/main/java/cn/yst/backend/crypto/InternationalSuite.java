package cn.yst.backend.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM (NIST SP 800-38D), HMAC-SHA-256 (RFC 2104), HKDF-SHA-256 (RFC 5869).
final class InternationalSuite implements CryptoSuite {
  @Override
  public byte id() {
    return 1;
  }

  @Override
  public int nonceLength() {
    return 12;
  }

  @Override
  public byte[] encrypt(byte[] key, byte[] nonce, byte[] context, byte[] plain) {
    return gcm(Cipher.ENCRYPT_MODE, key, nonce, context, plain);
  }

  @Override
  public byte[] decrypt(byte[] key, byte[] nonce, byte[] context, byte[] sealed) {
    return gcm(Cipher.DECRYPT_MODE, key, nonce, context, sealed);
  }

  @Override
  public byte[] derive(byte[] serverKey, String use) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(serverKey)
                  .thenExpand(use.getBytes(StandardCharsets.UTF_8), 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("key derivation failed", e);
    }
  }

  @Override
  public byte[] mac(byte[] key, byte[] data) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC failed", e);
    }
  }

  private static byte[] gcm(int mode, byte[] key, byte[] nonce, byte[] context, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
      cipher.updateAAD(context);
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM failed", e);
    }
  }
}
