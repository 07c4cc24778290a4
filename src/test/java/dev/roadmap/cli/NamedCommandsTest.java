package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.RealRoad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the road tells its learners to type exists: each command of roadmap, and the step it names.
 */
class NamedCommandsTest {

  private static final Path ROAD = Path.of("roadmap");

  /** A command of roadmap where code begins, with the word after it. */
  private static final Pattern TYPED =
      Pattern.compile("(?m)(?:^ *|[`:] ?)roadmap ([a-z]+)(?: ([a-z][a-z0-9-]+))?(?![\\w-])");

  /** These take the id of a step in second place. */
  private static final Set<String> OF_A_STEP =
      Set.of("start", "show", "read", "done", "skip", "reopen", "check", "quiz");

  private static List<String> where(Predicate<MatchResult> wrong) throws IOException {
    var found = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(ROAD)) {
      for (Path file : files.filter(NamedCommandsTest::isText).sorted().toList()) {
        TYPED
            .matcher(Files.readString(file))
            .results()
            .filter(wrong)
            .forEach(typed -> found.add(ROAD.relativize(file) + ": " + typed.group()));
      }
    }
    return found;
  }

  /** Code of learners is left out: it may say what it likes. */
  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    boolean code = file.toString().contains("solution") || file.toString().contains("schema");
    return (name.endsWith(".md") || name.endsWith(".yaml")) && !code;
  }

  private static Set<String> ids() {
    var ids = new HashSet<String>(RealRoad.road().aliases().keySet());
    RealRoad.road().steps().forEach(step -> ids.add(step.id()));
    RealRoad.road().projects().forEach(project -> ids.add(project.id()));
    RealRoad.road().phases().forEach(phase -> ids.add(phase.id()));
    return ids;
  }

  @Test
  void eachIsACommand() throws IOException {
    assertThat(where(typed -> true)).hasSizeGreaterThan(40);
    assertThat(where(typed -> !Catalogue.names().contains(typed.group(1)))).isEmpty();
  }

  @Test
  void eachStepThatIsNamedIsOnTheRoad() throws IOException {
    Set<String> ids = ids();
    assertThat(
            where(typed ->
                OF_A_STEP.contains(typed.group(1))
                    && typed.group(2) != null
                    && !ids.contains(typed.group(2))))
        .isEmpty();
  }

  @Test
  void eachSheetThatIsNamedIsThere() throws IOException {
    List<String> sheets = RealRoad.road().cheatSheets();
    assertThat(
            where(typed ->
                typed.group(1).equals("cheat")
                    && typed.group(2) != null
                    && sheets.stream().noneMatch(id -> id.startsWith(typed.group(2)))))
        .isEmpty();
  }
}
