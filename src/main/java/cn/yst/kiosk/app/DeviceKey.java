package cn.yst.kiosk.app;

import cn.yst.kiosk.api.ProofKey;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The key that proves which kiosk this is, from its PKCS#12 file.
final class DeviceKey {
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private DeviceKey() {}

  /// Reads the first EC P-256 key of the file.
  ///
  /// @throws IOException for a file that is not there or that others may read, too, a wrong
  ///     password or another kind of key; its message goes on from the name of the file's key
  static ProofKey read(Path file, char[] password) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IOException("names no file that can be read: " + file);
    }
    refuseOpenFile(file);
    try {
      KeyStore store = KeyStore.getInstance(file.toFile(), password);
      for (String alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, password) instanceof PrivateKey secret
            && store.getCertificate(alias).getPublicKey() instanceof ECPublicKey open
            && Curve.P_256.equals(Curve.forECParameterSpec(open.getParams()))) {
          return new ProofKey(new ECKey.Builder(Curve.P_256, open).privateKey(secret).build());
        }
      }
    } catch (GeneralSecurityException | IOException e) {
      throw new IOException("is no PKCS#12 file of this password: " + file, e);
    }
    throw new IOException("holds no EC P-256 key: " + file);
  }

  /// Who can read the key can play this kiosk.
  private static void refuseOpenFile(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> mode = view.readAttributes().permissions();
      if (!OWNER.containsAll(mode)) {
        throw new IOException(
            "has mode "
                + PosixFilePermissions.toString(mode)
                + ", and only its owner may read it (0600): "
                + file);
      }
    }
  }
}
