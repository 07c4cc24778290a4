package dist;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** The Java runtime that travels with the program: the few modules it needs. */
final class RuntimeImage {
  /**
   * sqlite-jdbc needs java.sql, checks need the HTTP client, the practice server its module. The
   * prompt hears signals through jdk.unsupported. Jackson names java.desktop for annotations that
   * nobody here uses.
   */
  private static final String MODULES =
      "java.base,java.sql,java.net.http,jdk.httpserver,jdk.unsupported";

  private static final List<String> OPTIONS =
      List.of(
          "--add-modules",
          MODULES,
          "--strip-java-debug-attributes",
          "--no-header-files",
          "--no-man-pages",
          "--compress",
          "zip-6");

  private RuntimeImage() {}

  /** The file that tells one JDK release from another. */
  static Path releaseFile() {
    return Path.of(System.getProperty("java.home"), "release");
  }

  /** Puts the image at {@code runtime}; linking takes seconds, so one is kept for the next time. */
  static void place(Path work, Path runtime) throws IOException {
    Path kept = work.resolve("runtime");
    Path keptFor = work.resolve("runtime.txt");
    String key = Files.readString(releaseFile()) + String.join(" ", OPTIONS);
    if (!Files.exists(keptFor) || !Files.readString(keptFor).equals(key)) {
      Files.deleteIfExists(keptFor);
      Folders.delete(kept);
      link(kept);
      Files.writeString(keptFor, key);
    }
    Folders.copy(kept, runtime);
  }

  private static void link(Path image) {
    ToolProvider jlink =
        ToolProvider.findFirst("jlink")
            .orElseThrow(() -> new BuildFailure("this JDK has no jlink: use a complete JDK 25"));
    var output = new StringWriter();
    var writer = new PrintWriter(output);
    var arguments = new java.util.ArrayList<>(OPTIONS);
    arguments.add("--output");
    arguments.add(image.toString());
    if (jlink.run(writer, writer, arguments.toArray(String[]::new)) != 0) {
      throw new BuildFailure("jlink: " + output);
    }
  }
}
