package dev.roadmap.snippets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs other programs, each in a folder of its own, with an end in sight. */
final class Programs {

  private static final long SECONDS = 120;

  /** What a program left. */
  record Ended(int exit, String out, String err) {
    String all() {
      return out + err;
    }
  }

  private Programs() {}

  /** The first of these programs that is on the path. */
  static Optional<String> find(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(names)
        .flatMap(name ->
            name.startsWith("/")
                ? Stream.of(Path.of(name))
                : Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  static Ended run(Path folder, Map<String, String> variables, String stdin, List<String> command)
      throws IOException {
    Path in = Files.writeString(Files.createTempFile("snippet", ".in"), stdin);
    Path out = Files.createTempFile("snippet", ".out");
    Path err = Files.createTempFile("snippet", ".err");
    try {
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().putAll(environment(folder));
      builder.environment().putAll(variables);
      builder.environment().values().removeIf(String::isEmpty);
      Process process = builder.start();
      int exit = wait(process);
      return new Ended(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      for (Path file : List.of(in, out, err)) {
        Files.delete(file);
      }
    }
  }

  private static int wait(Process process) throws IOException {
    try {
      if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      throw new IOException("no end after two minutes");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** The same for everybody: an identity for Git, UTC, nothing of the machine's own settings. */
  private static Map<String, String> environment(Path folder) {
    return Map.ofEntries(
        Map.entry("HOME", folder.toString()),
        Map.entry("TZ", "UTC"),
        Map.entry("LC_ALL", "C.UTF-8"),
        Map.entry("PORT", ""),
        Map.entry("DATABASE_URL", ""),
        Map.entry("http_proxy", ""),
        Map.entry("PYTHONDONTWRITEBYTECODE", "1"),
        Map.entry("GIT_AUTHOR_NAME", "Ada"),
        Map.entry("GIT_AUTHOR_EMAIL", "ada@example.com"),
        Map.entry("GIT_COMMITTER_NAME", "Ada"),
        Map.entry("GIT_COMMITTER_EMAIL", "ada@example.com"),
        Map.entry("GIT_CONFIG_GLOBAL", "/dev/null"),
        Map.entry("GIT_CONFIG_NOSYSTEM", "1"),
        Map.entry("GIT_CONFIG_COUNT", "1"),
        Map.entry("GIT_CONFIG_KEY_0", "init.defaultBranch"),
        Map.entry("GIT_CONFIG_VALUE_0", "main"));
  }

  /** A fresh folder, gone afterwards. */
  static <T> T inFolder(Work<T> work) throws IOException {
    Path folder = Files.createTempDirectory("snippet");
    try {
      return work.in(folder);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** What is done in a folder. */
  interface Work<T> {
    T in(Path folder) throws IOException;
  }
}
