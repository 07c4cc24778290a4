package dev.roadmap.check.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How an exercise with a suite is solved in one language: a folder of its {@code solution} that
 * says in {@code roadmap.yaml} how the program is started.
 *
 * @param exercise the exercise's id
 * @param suite what has to hold
 */
record Solution(String exercise, String suite, Path sources) {

  private static final Path EXERCISES = Path.of("roadmap", "exercises");
  private static final Pattern SUITE = Pattern.compile("(?m)^suite: (\\S+)$");

  /** All that there are. */
  static List<Solution> all() throws IOException {
    try (Stream<Path> files = Files.walk(EXERCISES, 4)) {
      return files
          .filter(file -> file.endsWith("roadmap.yaml"))
          .map(Path::getParent)
          .filter(folder -> folder.getParent().endsWith("solution"))
          .sorted()
          .map(Solution::in)
          .toList();
    }
  }

  private static Solution in(Path folder) {
    Path exercise = folder.getParent().getParent();
    Matcher suite = SUITE.matcher(text(exercise.resolve("exercise.yaml")));
    if (!suite.find()) {
      throw new IllegalStateException(exercise + " names no suite");
    }
    return new Solution(exercise.getFileName().toString(), suite.group(1), folder);
  }

  Peer peer() {
    return new Peer(sources, Kit.of(language()));
  }

  String language() {
    return sources.getFileName().toString();
  }

  /** Whether its sources read this variable of the environment. */
  boolean reads(String variable) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(Files::isRegularFile).anyMatch(file -> text(file).contains(variable));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word that no other solution has. */
  String word() {
    return (exercise + "_" + language()).replace('-', '_');
  }

  @Override
  public String toString() {
    return exercise + " in " + language();
  }
}
