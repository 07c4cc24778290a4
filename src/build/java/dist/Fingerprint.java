package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One short hash of everything that decides what the distribution holds. */
final class Fingerprint {
  private static final int LENGTH = 12;

  private final Project project;

  Fingerprint(Project project) {
    this.project = project;
  }

  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : inputs()) {
        digest.update(file.getFileName().toString().getBytes());
        digest.update((byte) 0);
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (IOException | NoSuchAlgorithmException failure) {
      throw new BuildFailure("the inputs cannot be read", failure);
    }
  }

  private List<Path> inputs() throws IOException {
    List<Path> inputs = new ArrayList<>(project.dependencies());
    inputs.add(project.jar());
    inputs.add(project.picocliSources());
    inputs.add(RuntimeImage.releaseFile());
    inputs.add(project.root().resolve("LICENSE"));
    inputs.addAll(files(project.buildSources()));
    inputs.addAll(files(project.root().resolve("completions")));
    return inputs;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
