package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files say wrong of one another. */
class RuleTest {

  private static final String HABITS = "phases/00-start/habits.md";
  private static final String START = "phases/00-start/phase.yaml";
  private static final String CODE = "phases/01-code/phase.yaml";
  private static final String VALUES = "phases/01-code/values.md";
  private static final String HELLO = "exercises/hello-py/exercise.yaml";
  private static final String GREET = "exercises/greet/exercise.yaml";
  private static final String NOTES = "projects/notes/project.yaml";
  private static final String PLUS = "projects/notes-plus/project.yaml";

  private TestRoad road;

  @BeforeEach
  void copy(@TempDir Path folder) throws Exception {
    road = TestRoad.copyTo(folder);
  }

  @Test
  void aFileIsNamedAsItsId() throws Exception {
    road.replace(HABITS, "id: habits", "id: habit")
        .replace(HELLO, "id: hello-py", "id: hello")
        .replace("tracks/by-phase.yaml", "id: by-phase", "id: phases");
    assertThat(road.problems())
        .containsExactly(
            HELLO + ":1:5: the id is `hello` but the folder is named hello-py: make them the same",
            HABITS + ":2:5: the id is `habit` but the file is named habits.md: make them the same",
            "tracks/by-phase.yaml:1:5: the id is `phases` but the file is named by-phase.yaml: make"
                + " them the same");
  }

  @Test
  void aPhaseFolderIsNamedAsItsNumberAndId() throws Exception {
    road.replace(CODE, "number: 1", "number: 7");
    assertThat(road.problems())
        .containsExactly(
            CODE
                + ":2:5: number and id ask for the folder 07-code, and it is named 01-code: make"
                + " them the same");
  }

  @Test
  void numbersComeOnce() throws Exception {
    road.replace(PLUS, "number: 2", "number: 1");
    assertThat(road.problems())
        .containsExactly(PLUS + ":1:9: the number 1 is taken (" + NOTES + ":1:9): choose another");
  }

  @Test
  void anIdStandsForOneThingOnTheWholeRoad() throws Exception {
    road.replace(HABITS, "aliases: [routines]", "aliases: [notes, greeting]");
    assertThat(road.problems())
        .containsExactly(
            GREET
                + ":14:11: `greeting` is already the id of an old name ("
                + HABITS
                + ":7:18):"
                + " choose another",
            HABITS
                + ":7:11: `notes` is already the id of a project ("
                + NOTES
                + ":2:5): choose another");
  }

  @Test
  void twoLessonsOfOneNameInTwoPhasesAreRefused() throws Exception {
    road.write(
            "phases/01-code/welcome.md",
            """
            ---
            id: welcome
            title: Welcome again
            minutes: 10
            needs: []
            examples: []
            summary: Twice.
            sources: [https://example.org]
            ---
            """)
        .replace(CODE, "values]", "values, welcome]");
    assertThat(road.problems())
        .contains(
            "phases/01-code/welcome.md:2:5: `welcome` is already the id of a lesson"
                + " (phases/00-start/welcome.md:2:5): choose another");
  }

  @Test
  void idsInsideRoadYamlComeOnce() throws Exception {
    road.replace("road.yaml", "{id: go,", "{id: python,")
        .replace("road.yaml", "id: tests", "id: design");
    assertThat(road.problems())
        .contains(
            "road.yaml:7:10: `python` comes twice in `languages` (road.yaml:6:10): choose another",
            "road.yaml:14:10: `design` comes twice in `guidelines` (road.yaml:9:9): choose"
                + " another");
  }

  @Test
  void whatIsNeededExistsAndIsALessonOrExercise() throws Exception {
    road.replace(VALUES, "[welcome]", "[welcom, programming, start, routines]")
        .replace(NOTES, "needs: [habits]", "needs: [notes-plus]")
        .replace("road.yaml", "needs: [values]", "needs: [nothing-like-it]");
    assertThat(road.problems())
        .containsExactly(
            VALUES
                + ":5:9: `welcom` is no lesson or exercise of this road; did you mean"
                + " `welcome`?",
            VALUES + ":5:17: `programming` is now called `code`: write that",
            VALUES
                + ":5:30: `start` is a phase and no lesson or exercise: name another, or take it"
                + " out",
            VALUES + ":5:37: `routines` is now called `habits`: write that",
            NOTES
                + ":18:13: `notes-plus` is a project and no lesson or exercise: name another, or"
                + " take it out",
            "road.yaml:12:13: `nothing-like-it` is no lesson or exercise of this road: add it to"
                + " the road, or take it out here");
  }

  @Test
  void aPhaseListsTheLessonsBesideItAndAllOfThem() throws Exception {
    road.replace(START, "[welcome, habits]", "[welcom, values]");
    assertThat(road.problems())
        .containsExactly(
            HABITS + ": no phase lists this lesson: add `habits` to `lessons` in " + START,
            START + ":8:11: there is no welcom.md beside this file; did you mean `welcome`?",
            START
                + ":8:19: the lesson `values` lies in "
                + VALUES
                + ": move it here, or list it"
                + " there",
            "phases/00-start/welcome.md: no phase lists this lesson: add `welcome` to `lessons` in "
                + START);
  }

  @Test
  void anExerciseNamesItsPhaseAndAProjectTheOneItBuildsOn() throws Exception {
    road.replace(GREET, "phase: code", "phase: cod")
        .replace(PLUS, "builds_on: notes", "builds_on: nodes")
        .replace("tracks/by-phase.yaml", "      - notes-plus", "      - notes-plus\n      - greet");
    assertThat(road.problems())
        .contains(
            GREET + ":4:8: `cod` is no phase of this road; did you mean `code`?",
            PLUS + ":9:12: `nodes` is no project of this road; did you mean `notes`?");
  }

  @Test
  void onlyDeclaredLanguagesAreNamed() throws Exception {
    road.replace("phases/01-code/go-intro.md", "language: go", "language: goo")
        .replace(VALUES, "[python, go]", "[pyhton, nginx, cobol]")
        .replace(HELLO, "language: python", "languages: [python]\nlanguage: python");
    assertThat(road.problems())
        .contains(
            HELLO + ":8:1: `language` and `languages` exclude each other: keep one",
            "phases/01-code/go-intro.md:6:11: `goo` is no language here; did you mean `go`?",
            VALUES + ":6:12: `pyhton` is no language here; did you mean `python`?",
            VALUES
                + ":6:27: `cobol` is no language here: declare it in road.yaml, or use one of"
                + " python, go, sql, shell, yaml, nginx");
  }

  @Test
  void aCircleInWhatNeedsWhatIsNamedWhole() throws Exception {
    road.replace("phases/00-start/welcome.md", "needs: []", "needs: [greet]");
    assertThat(road.problems())
        .contains(
            "phases/00-start/welcome.md:6:9: these need one another in a circle: welcome -> greet"
                + " -> hello-py -> py-intro -> habits -> welcome: let one of them do without the"
                + " next");
  }

  @Test
  void whatNeedsItselfIsACircleToo() throws Exception {
    road.replace(HELLO, "[py-intro]", "[hello-py]");
    assertThat(road.problems())
        .containsExactly(
            HELLO
                + ":7:9: these need one another in a circle: hello-py -> hello-py: let one of them"
                + " do without the next");
  }

  @Test
  void projectsBuildOnOneAnotherInNoCircle() throws Exception {
    road.replace(NOTES, "needs: [values]", "builds_on: notes-plus\nneeds: [values]");
    assertThat(road.problems())
        .containsExactly(
            NOTES
                + ":9:12: these need one another in a circle: notes -> notes-plus -> notes:"
                + " let one of them do without the next");
  }

  @Test
  void aPhaseComesInAnOrderThatCanBeWalked() throws Exception {
    road.replace(START, "[welcome, habits]", "[habits, welcome]");
    assertThat(road.problems())
        .containsExactly(
            HABITS
                + ":5:9: `habits` comes before `welcome` in the phase `start`: change their order"
                + " in phase.yaml, or take it out here");
  }

  @Test
  void milestonesOfAProjectHaveTheirOwnIds() throws Exception {
    road.replace(NOTES, "id: list", "id: tests").replace(NOTES, "id: search", "id: add");
    assertThat(road.problems())
        .containsExactly(
            NOTES
                + ":15:9: `tests` is already the id of a guideline (road.yaml:14:10): choose"
                + " another",
            NOTES
                + ":20:10: `add` is already the id of a milestone here ("
                + NOTES
                + ":11:9): choose another");
  }

  @Test
  void filesNothingRefersToAreNamed() throws Exception {
    road.write("notes.txt", "x")
        .write("phases/00-start/sub/deep.md", "x")
        .write("tracks/other.yml", "x")
        .write("phases/00-start/more.markdown", "x");
    assertThat(road.problems())
        .containsExactly(
            "notes.txt: nothing refers to this file: take it out of the road's folder, or move it"
                + " to where such files belong",
            "phases/00-start/more.markdown: nothing refers to this file: rename it to end in .md",
            "phases/00-start/sub/deep.md: nothing refers to this file: take it out of the road's"
                + " folder, or move it to where such files belong",
            "tracks/other.yml: nothing refers to this file: rename it to end in .yaml");
  }

  @Test
  void whatMustBeThereIsMissed() throws Exception {
    road.delete("road.yaml")
        .delete(HELLO)
        .write("exercises/hello-py/.keep", "")
        .delete("tracks/by-phase.yaml");
    assertThat(road.problems())
        .containsExactly(
            HELLO + ": this file is missing: add it",
            "road.yaml: this file is missing: add it",
            "tracks: a road needs a track, the order to go: add tracks/by-phase.yaml");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() throws Exception {
    Path nowhere = road.folder().resolve("nowhere");
    assertThat(RoadCompiler.compile(nowhere))
        .isEqualTo(
            new Compilation.Refused(
                List.of(
                    new Problem(
                        ".", 0, 0, "there is no folder " + nowhere + ": name a road's folder"))));
  }

  @Test
  void anEmptyFolderIsNoRoad(@TempDir Path empty) {
    assertThat(RoadCompiler.compile(empty).toString())
        .contains("road.yaml: this file is missing: add it")
        .contains("phases: a road needs a phase: add phases/00-name/phase.yaml and a lesson");
  }
}
