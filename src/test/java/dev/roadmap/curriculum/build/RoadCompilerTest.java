package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Mistake;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Term;
import dev.roadmap.curriculum.Text;
import dev.roadmap.curriculum.Track;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadCompilerTest {

  private static Road road;

  @BeforeAll
  static void compile() {
    road = TestRoad.road(TestRoad.SMALL);
  }

  @Test
  void theHeadingSaysWhatTheRoadSaysOfItself() {
    assertThat(road.heading())
        .isEqualTo(
            new Road.Heading(
                "small",
                "A small road",
                "Two phases, to test with.",
                List.of(
                    new Language("python", "Python", "It is easy to begin with."),
                    new Language("go", "Go", "It is small and fast.")),
                List.of(new Mistake("hurry", "Hurrying", "Take your time."))));
  }

  @Test
  void anExerciseComesDirectlyAfterTheLastLessonItNeedsOrElseAtTheEnd() {
    assertThat(ids(road.phases().getFirst().steps())).containsExactly("welcome", "habits", "daily");
    assertThat(ids(road.phases().getLast().steps()))
        .containsExactly("py-intro", "hello-py", "greet", "go-intro", "values");
  }

  @Test
  void stepsCarryWhatPlanningNeeds() {
    assertThat(road.step("hello-py"))
        .contains(
            new Step(
                4,
                "hello-py",
                StepKind.EXERCISE,
                "Say hello",
                "code",
                30,
                true,
                false,
                false,
                "python",
                List.of(3)));
    assertThat(road.step("daily")).get().matches(Step::habit);
    assertThat(road.step("habits").orElseThrow().title()).isEqualTo("Habits “that” stay");
  }

  @Test
  void aProjectHasTheEarlyGuidelinesItsRequirementsTheOthersAndItsStretchGoals() {
    Project notes = road.projects().getFirst();
    assertThat(ids(notes.milestones()))
        .containsExactly("notes/design", "notes/add", "notes/list", "notes/tests", "notes/search");
    assertThat(notes.milestones()).extracting(Step::minutes).containsExactly(60, 150, 150, 60, 120);
    assertThat(notes.milestones())
        .extracting(Step::optional)
        .containsExactly(false, false, false, false, true);
    assertThat(road.text(notes.milestones().getFirst()))
        .isEqualTo(new Text.MilestoneText("guideline", "The tables are drawn."));
  }

  @Test
  void aMilestoneNeedsWhatTheProjectNeedsItsOwnAndTheRequirementsOfTheProjectBefore() {
    assertThat(needs("notes/design")).containsExactly("values");
    assertThat(needs("notes/list")).containsExactly("values", "habits");
    assertThat(needs("notes-plus/share")).containsExactly("go-intro", "notes/add", "notes/list");
    assertThat(needs("notes-plus/design"))
        .containsExactly("go-intro", "values", "notes/add", "notes/list");
  }

  @Test
  void oldIdsLeadToPresentOnes() {
    assertThat(road.aliases()).containsEntry("programming", "code");
    assertThat(id("routines")).isEqualTo("habits");
    assertThat(id("greeting")).isEqualTo("greet");
    assertThat(road.aliases()).containsEntry("notebook", "notes");
    assertThat(id("notebook/list")).isEqualTo("notes/list");
    assertThat(id("notebook/create")).isEqualTo("notes/add");
    assertThat(id("notes/create")).isEqualTo("notes/add");
  }

  @Test
  void aTrackTakesTheLanguagesInTheLearnersOrder() {
    Track track = road.track("by-phase");
    assertThat(track.legs(List.of("python", "go")))
        .extracting(
            leg -> leg.title() + " " + leg.path() + " " + String.join(" ", ids(leg.steps())))
        .containsExactly(
            "Start 1 welcome habits daily",
            "First language 0 values py-intro hello-py greet",
            "Projects 2 go-intro notes/design notes/add notes/list notes/tests notes/search"
                + " notes-plus/design notes-plus/share notes-plus/tests");
    assertThat(ids(track.legs(List.of("go", "python")).get(1).steps()))
        .containsExactly("values", "go-intro");
  }

  @Test
  void aWholePhaseTakesOfEachStepWhatNoEarlierEntryTookForThatLearner(@TempDir Path folder)
      throws Exception {
    TestRoad road =
        TestRoad.copyTo(folder)
            .replace("tracks/by-phase.yaml", "{phase: code, language: second}", "code")
            .replace("tracks/by-phase.yaml", "      - {phase: code, language: none}\n", "");
    assertThat(ids(road.road().track(null).legs(List.of("go", "python")).get(2).steps()))
        .startsWith("values", "py-intro", "hello-py", "greet", "notes/design");
  }

  @Test
  void termsAndQuestionsComeWithTheirLesson() {
    var lesson = (Text.LessonText) road.text(road.step("py-intro").orElseThrow());
    assertThat(lesson.terms())
        .containsExactly(new Term("interpreter", "A program that runs a text.", List.of("repl")));
    assertThat(lesson.questions())
        .containsExactly(
            new Question(
                "py-one",
                Question.Kind.CHOICE,
                "The first line",
                "Which one prints?",
                null,
                List.of("print", "input", "len"),
                List.of("print"),
                "The others give something back."),
            new Question(
                "py-typed",
                Question.Kind.COMMAND,
                "The first line",
                "Run `a.py`.",
                null,
                List.of(),
                List.of("python3 a.py", "python a.py"),
                "The file is the argument."),
            new Question(
                "py-prints",
                Question.Kind.PRINTS,
                "The first line",
                "What does it print?",
                new Question.Code("python", "  # first\nprint(1)"),
                List.of(),
                List.of("1"),
                "A comment does nothing."),
            new Question(
                "py-line",
                Question.Kind.LINE,
                "The first line",
                "Which line is wrong?",
                new Question.Code("python", "x = 1\nprint(y)"),
                List.of(),
                List.of("2"),
                "Nobody made `y`."));
  }

  @Test
  void cheatSheetsAreReadOneByOne() {
    assertThat(road.cheatSheets()).containsExactly("shell");
    assertThat(road.cheatSheet("shell"))
        .contains(
            new CheatSheet(
                "shell",
                "The shell",
                "What to type.",
                List.of(
                    new CheatSheet.Section(
                        "Files",
                        List.of(
                            new CheatSheet.Entry(
                                "ls",
                                "Lists a folder.",
                                "ls -l",
                                true,
                                List.of("list"),
                                "welcome"))))));
    assertThat(road.cheatSheet("sql")).isEmpty();
  }

  @Test
  void textsAreReadOneByOne() {
    Phase start = road.phases().getFirst();
    assertThat(road.text(start))
        .isEqualTo(new Text.PhaseText("Begin well.", "Why this road exists."));
    assertThat(road.text(road.step("welcome").orElseThrow()))
        .isEqualTo(
            new Text.LessonText(
                "Everybody began once.",
                List.of(),
                List.of("https://www.rfc-editor.org/rfc/rfc9110"),
                "",
                "## Welcome\n\nGood to *see* you.",
                List.of(),
                List.of()));
    assertThat(road.text(road.step("hello-py").orElseThrow()))
        .isEqualTo(
            new Text.ExerciseText(
                "program",
                "Printing.",
                List.of("python"),
                "Print hello.",
                List.of("Look at print.", "Write print(\"hello\")."),
                List.of("https://example.org/hello"),
                ""));
    assertThat(road.text(road.projects().getLast()))
        .isEqualTo(
            new Text.ProjectText(
                "Notes that people share.",
                List.of("Go", "PostgreSQL"),
                List.of("go"),
                "notes",
                600,
                List.of("go-intro")));
  }

  @Test
  void theSameFilesGiveTheSameBytesAndAnotherContentAnotherFingerprint(@TempDir Path folder)
      throws Exception {
    TestRoad copy = TestRoad.copyTo(folder);
    assertThat(TestRoad.index(copy.folder())).isEqualTo(TestRoad.index(TestRoad.SMALL));
    assertThat(road.fingerprint()).hasSize(32).isEqualTo(copy.road().fingerprint());
    copy.replace("phases/00-start/welcome.md", "*see*", "meet");
    assertThat(copy.road().fingerprint()).isNotEqualTo(road.fingerprint());
  }

  @Test
  void windowsLineEndsAByteOrderMarkAndHiddenFilesChangeNothing(@TempDir Path folder)
      throws Exception {
    TestRoad copy = TestRoad.copyTo(folder).write(".git/config", "x").write("road.yaml~", "x");
    String file = "phases/00-start/welcome.md";
    String text = Files.readString(folder.resolve(file));
    copy.write(file, "\uFEFF" + text.replace("\n", "\r\n"));
    assertThat(copy.road().fingerprint()).isEqualTo(road.fingerprint());
  }

  private static List<String> ids(List<Step> steps) {
    return steps.stream().map(Step::id).toList();
  }

  private static List<String> needs(String id) {
    return ids(road.needs(road.step(id).orElseThrow()));
  }

  private static String id(String old) {
    return road.step(old).orElseThrow().id();
  }
}
