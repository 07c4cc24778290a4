package dev.roadmap.check.peers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.shipped.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * tasks-api is fair to what frameworks do by default. To write {@code docs/peers.md} again: {@code
 * ./mvnw -q test -Dtest=FrameworksTest -Dpeers.write=true}.
 */
class FrameworksTest {

  private static final Path FILE = Path.of("docs", "peers.md");

  private static final String HEAD =
      """
      # Peers: task APIs that somebody else could have written

      A suite is worth something only when a right program passes and a wrong one does not, whoever wrote it. So the tests
      start real ones, as `roadmap check` does, and hold these results. This file is written by

          ./mvnw -q test -Dtest=FrameworksTest -Dpeers.write=true

      ## Solutions of the exercises

      Each of these passes every must and should of its suite: in Python with FastAPI, in Go with net/http, in TypeScript
      with Express, in Java with Spring Boot. A new one is found by its `roadmap.yaml`.

      | exercise | suite | solved in |
      | --- | --- | --- |
      """;

  private static final String MIDDLE =
      """

      `src/test/peers/no-users` is a server of exports that has no users, with SQLite and what else Python has itself. All of
      `tasks-api-jobs` holds there as well.

      ## What frameworks do by default

      `src/test/peers` holds the smallest API that one would write with each of five frameworks. The musts below are red,
      all others are green. Each has to be deserved: data that is lost, spoilt or told wrongly. What is merely another
      habit (400 or 422, an HTML page for an error, no Location) is a should or a may.

      | peer | red must | why |
      | --- | --- | --- |
      """;

  private static String link(Solution solution) {
    return "[" + solution.language() + "](../" + solution.sources() + ")";
  }

  static List<Framework> frameworks() {
    return Framework.ALL;
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void redMustsAreDeserved(Framework framework, @TempDir Path folder) throws IOException {
    List<CheckResult> red =
        framework.peer().check(Shipped.suite("tasks-api"), folder, Map.of(), Map.of()).stream()
            .filter(Peer::isRedMust)
            .toList();
    assertThat(red)
        .extracting(CheckResult::id)
        .as(() -> red.stream().map(Shipped::words).toList().toString())
        .containsExactlyInAnyOrderElementsOf(
            framework.reds().stream().map(Framework.Red::check).toList());
  }

  @Test
  void documentSaysTheSame() throws IOException {
    var text = new StringBuilder(HEAD);
    Map<String, List<Solution>> exercises =
        Solution.all().stream()
            .collect(groupingBy(Solution::exercise, TreeMap::new, toUnmodifiableList()));
    exercises.forEach((exercise, solutions) ->
        text.append(
            "| `%s` | `%s` | %s |\n"
                .formatted(
                    exercise,
                    solutions.getFirst().suite(),
                    solutions.stream().map(FrameworksTest::link).collect(joining(", ")))));
    text.append(MIDDLE);
    for (Framework framework : Framework.ALL) {
      String name = "[" + framework.words() + "](../" + framework.peer().sources() + ")";
      for (Framework.Red red : framework.reds()) {
        text.append("| %s | `%s` | %s |\n".formatted(name, red.check(), red.why()));
      }
      if (framework.reds().isEmpty()) {
        text.append("| %s | none | |\n".formatted(name));
      }
    }
    if (Boolean.getBoolean("peers.write")) {
      Files.writeString(FILE, text);
    }
    assertThat(FILE)
        .as("repair with ./mvnw -q test -Dtest=FrameworksTest -Dpeers.write=true")
        .hasContent(text.toString());
  }
}
