package dev.roadmap.cli;

import dev.roadmap.Needed;
import dev.roadmap.Person;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody with a task API in Python, on a small road. Its suite proves an exercise in any language
 * and one in Go.
 */
final class Learner {

  private static final Path CHECKS = Path.of("src/test/resources/checks");
  private static final Path WALK = Path.of("src/test/resources/roads/walk");

  private final Person person;
  private final Path road;
  private final Path work;

  private Learner(Person person, Path road, Path work) {
    this.person = person;
    this.road = road;
    this.work = work;
  }

  /** Skips the test, and says why in a line, where there is no Python. */
  static Learner in(Path folder) throws IOException {
    Needed.program("python3");
    Path road = copy(folder.resolve("road"));
    Files.createDirectories(road.resolve("suites"));
    Files.copy(CHECKS.resolve("tasks.yaml"), road.resolve("suites/tasks.yaml"));
    Path exercise = road.resolve("exercises/curl-tour/exercise.yaml");
    Files.writeString(
        exercise, Files.readString(exercise).replace("kind: quest", "kind: http\nsuite: tasks"));
    Path bound = road.resolve("exercises/go-hello/exercise.yaml");
    Files.writeString(
        bound, Files.readString(bound).replace("kind: program", "kind: http\nsuite: tasks"));
    Path work = Files.createDirectories(folder.resolve("work"));
    Files.copy(CHECKS.resolve("tasks.py"), work.resolve("tasks.py"));
    var person = new Person(folder.resolve("home"));
    person.with("PATH", System.getenv().getOrDefault("PATH", "")).with("FLAWS", "");
    return new Learner(person, road, work);
  }

  private static Path copy(Path to) throws IOException {
    Files.walkFileTree(
        WALK,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(WALK.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
          }
        });
    return to;
  }

  Person person() {
    return person;
  }

  /** Where the program lies. */
  Path work() {
    return work;
  }

  /** Makes mistakes in the program: {@code text}, {@code where}, {@code 500}. */
  Learner flawed(String flaws) {
    person.with("FLAWS", flaws);
    return this;
  }

  /** Types a command in the folder of the program; what follows {@code --} stays at the end. */
  Person.Screen types(String... words) {
    return person.types(line(words));
  }

  String[] line(String... words) {
    var line = new ArrayList<>(List.of(words));
    boolean checks = List.of("check", "watch", "place").contains(line.getFirst());
    line.addAll(1, checks ? List.of("--dir", work.toString()) : List.of());
    line.addAll(1, List.of("--road", road.toString()));
    return line.toArray(new String[0]);
  }
}
