package dev.roadmap.practice.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The key that tokens are signed with: 32 random bytes in a file only its owner may read. */
public final class SigningKey {

  private static final int BYTES = 32;

  private SigningKey() {}

  /** The key in the file, made when there is none. */
  public static byte[] in(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      byte[] key = Files.readAllBytes(file);
      if (key.length != BYTES) {
        throw new IOException(file + " should be a key of 32 bytes");
      }
      return key;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try {
      boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
      FileAttribute<?>[] mine =
          posix
              ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
              }
              : new FileAttribute<?>[0];
      Files.createFile(file, mine);
      Files.write(file, key);
    } catch (FileAlreadyExistsException another) {
      // Another server made it a moment ago.
    }
  }
}
