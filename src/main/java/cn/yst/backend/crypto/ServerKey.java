package cn.yst.backend.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;

/// The 256-bit key from which all others are derived. It lives apart from the database: who copies
/// only the database reads no person's data.
public final class ServerKey {
  private static final int LENGTH = 32;
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final byte[] bytes;

  private ServerKey(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("the server key must have " + LENGTH + " bytes");
    }
    this.bytes = bytes;
  }

  /// A key for one life of the process, to go with a database in memory.
  public static ServerKey fresh(SecureRandom random) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new ServerKey(bytes);
  }

  /// Reads the key file; makes it, readable by its owner only, when there is none.
  ///
  /// @throws IllegalArgumentException if others than its owner may read it, or it holds no key
  public static ServerKey file(Path file, SecureRandom random) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (!Files.exists(file)) {
        return new ServerKey(create(file, random));
      }
      refuseOpenFile(file);
      return new ServerKey(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the server key file cannot be used", e);
    }
  }

  /// Who can read the key can read everybody's data in any copy of the database.
  private static void refuseOpenFile(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> mode = view.readAttributes().permissions();
      if (!OWNER.containsAll(mode)) {
        throw new IllegalArgumentException(
            "the server key file has mode "
                + PosixFilePermissions.toString(mode)
                + ", and only its owner may read it (0600): "
                + file);
      }
    }
  }

  private static byte[] create(Path file, SecureRandom random) throws IOException {
    byte[] bytes = fresh(random).bytes;
    var ownerOnly = PosixFilePermissions.asFileAttribute(OWNER);
    try (var channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
      channel.write(java.nio.ByteBuffer.wrap(bytes));
      return bytes;
    } catch (FileAlreadyExistsException e) {
      return Files.readAllBytes(file);
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
