package cn.yst.backend.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/// The 256-bit key from which all others are derived. It lives apart from the database: who copies
/// only the database reads no person's data.
public final class ServerKey {
  private static final int LENGTH = 32;

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
  public static ServerKey file(Path file, SecureRandom random) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return new ServerKey(Files.exists(file) ? Files.readAllBytes(file) : create(file, random));
    } catch (IOException e) {
      throw new UncheckedIOException("the server key file cannot be used", e);
    }
  }

  private static byte[] create(Path file, SecureRandom random) throws IOException {
    byte[] bytes = fresh(random).bytes;
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
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
