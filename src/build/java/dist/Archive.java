package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Packs the distribution into the one file that a learner downloads. */
final class Archive {
  private Archive() {}

  /** For example {@code roadmap-0.1.0-linux-x86_64.tar.gz}. */
  static String name(String version) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String platform = system.startsWith("mac") ? "macos" : system.replace(' ', '-');
    String processor = System.getProperty("os.arch").replace("amd64", "x86_64");
    return "roadmap-" + version + "-" + platform + "-" + processor + ".tar.gz";
  }

  static void pack(Path folder, Path archive) throws IOException {
    Path unfinished = archive.resolveSibling(archive.getFileName() + ".part");
    Command.run(
        List.of(
            "tar",
            "-czf",
            unfinished.toString(),
            "-C",
            folder.getParent().toString(),
            folder.getFileName().toString()));
    Files.move(unfinished, archive, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  static String megabytes(Path archive) throws IOException {
    return Math.ceilDiv(Files.size(archive), 1_000_000L) + " MB";
  }
}
