package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** Reads and writes whole jars as entries in memory. */
final class Jars {
  /** The first moment a zip entry can carry, so that equal content makes equal jars. */
  private static final long DATE = java.time.Instant.parse("1980-02-01T00:00:00Z").toEpochMilli();

  private Jars() {}

  static Map<String, byte[]> read(Path jar) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (var file = new JarFile(jar.toFile())) {
      for (var entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
        entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }

  /** The manifest, if there is one, comes first, where readers look for it. */
  static void write(Path jar, Map<String, byte[]> entries) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      byte[] manifest = entries.get(JarFile.MANIFEST_NAME);
      if (manifest != null) {
        put(out, JarFile.MANIFEST_NAME, manifest);
      }
      for (var entry : entries.entrySet()) {
        if (!entry.getKey().equals(JarFile.MANIFEST_NAME)) {
          put(out, entry.getKey(), entry.getValue());
        }
      }
    }
  }

  private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(DATE);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
