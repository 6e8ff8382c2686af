package cn.yst.kiosk.app;

import cn.yst.kiosk.api.ProofKey;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/// The key that proves which kiosk this is, from its PKCS#12 file.
public final class DeviceKey {
  private DeviceKey() {}

  /// Reads the first key of the file.
  ///
  /// @throws IOException for a file that cannot be read, a wrong password or another kind of key
  public static ProofKey read(KioskConfig.ServiceConfig config) throws IOException {
    char[] password = config.keyPassword().toCharArray();
    try {
      KeyStore store = KeyStore.getInstance(new File(config.keyFile()), password);
      return new ProofKey(ECKey.load(store, store.aliases().nextElement(), password));
    } catch (GeneralSecurityException | JOSEException e) {
      throw new IOException("service.key-file holds no usable EC key", e);
    }
  }
}
