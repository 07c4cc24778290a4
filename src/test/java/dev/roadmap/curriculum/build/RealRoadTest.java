package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.curriculum.Track;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The road that is shipped. */
class RealRoadTest {

  private static final Path ROAD = Path.of("roadmap");
  private static final Path SHIPPED = Path.of("src/test/resources/ids.txt");

  private static Road road;

  @BeforeAll
  static void compile() {
    road = TestRoad.road(ROAD);
  }

  @Test
  void itHasEveryPhaseAndProject() {
    assertThat(road.phases()).hasSize(15);
    assertThat(road.projects()).hasSize(11);
    assertThat(road.heading().languages())
        .extracting(Language::id)
        .containsExactly("python", "go", "typescript", "java");
    assertThat(road.heading().mistakes()).hasSize(9);
  }

  /** Else a pass of it would be recorded nowhere. */
  @Test
  void everySuiteProvesAnExerciseInAnyLanguage() throws Exception {
    var proven = new TreeSet<String>();
    for (Step step : road.steps()) {
      if (step.language() == null && road.text(step) instanceof Text.ExerciseText exercise) {
        proven.add(exercise.suite());
      }
    }
    try (Stream<Path> files = Files.list(ROAD.resolve("suites"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .isNotEmpty()
          .isSubsetOf(proven);
    }
  }

  @Test
  void everyTrackTakesEverythingOnceWhateverTheOrderOfTheLanguages() {
    for (Track track : road.tracks()) {
      for (List<String> order : orders(List.of("python", "go", "typescript", "java"))) {
        var taken = new ArrayList<Step>();
        track.legs(order).forEach(leg -> taken.addAll(leg.steps()));
        assertThat(taken)
            .as(track.id() + " " + order)
            .doesNotHaveDuplicates()
            .hasSize(road.steps().size());
      }
    }
  }

  /**
   * An id that was ever shipped still leads somewhere, so that no learner's progress points into
   * the void. New ids are added at the end of the list; when this test names some, append them.
   */
  @Test
  void everyIdEverShippedLeadsSomewhere() throws Exception {
    Set<String> known = ids();
    List<String> lost =
        Files.readAllLines(SHIPPED).stream()
            .filter(id -> !id.isBlank() && !id.startsWith("#"))
            .filter(id -> !known.contains(id) && !known.contains(road.aliases().get(id)))
            .toList();
    assertThat(lost).as("give what replaced these an entry in its `aliases:`").isEmpty();
  }

  @Test
  void everyIdIsInTheListOfThoseShipped() throws Exception {
    Set<String> unlisted = ids();
    Files.readAllLines(SHIPPED).forEach(unlisted::remove);
    assertThat(unlisted).as("append these lines to " + SHIPPED).isEmpty();
  }

  private static Set<String> ids() {
    var ids = new TreeSet<String>();
    road.phases().forEach(phase -> ids.add(phase.id()));
    road.steps().forEach(step -> ids.add(step.id()));
    road.projects().stream().map(Project::id).forEach(ids::add);
    return ids;
  }

  private static Set<List<String>> orders(List<String> languages) {
    var orders = new HashSet<List<String>>();
    if (languages.isEmpty()) {
      return Set.of(List.of());
    }
    for (String first : languages) {
      var rest = new ArrayList<>(languages);
      rest.remove(first);
      for (List<String> order : orders(rest)) {
        var whole = new ArrayList<String>(Collections.singletonList(first));
        whole.addAll(order);
        orders.add(whole);
      }
    }
    return orders;
  }
}
