package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one file says wrong by itself: its syntax and its schema. */
class RefusalTest {

  private static final String WELCOME = "phases/00-start/welcome.md";
  private static final String PHASE = "phases/00-start/phase.yaml";
  private static final String HELLO = "exercises/hello-py/exercise.yaml";
  private static final String NOTES = "projects/notes/project.yaml";
  private static final String TRACK = "tracks/by-phase.yaml";

  private TestRoad road;

  @BeforeEach
  void copy(@TempDir Path folder) throws Exception {
    road = TestRoad.copyTo(folder);
  }

  @Test
  void theSmallRoadIsInOrder() {
    assertThat(road.problems()).isEmpty();
  }

  @Test
  void anUnknownKeyGetsTheNearestKnownOne() throws Exception {
    road.replace(WELCOME, "minutes: 10", "minuts: 10");
    assertThat(road.problems())
        .containsExactly(
            WELCOME
                + ":2:1: `minutes` is missing: add it. Honest time to read it, try the example and"
                + " answer the questions.",
            WELCOME + ":4:1: unknown key `minuts`; did you mean `minutes`?");
  }

  @Test
  void anUnknownKeyLikeNoneIsToBeTakenOut() throws Exception {
    road.replace(PHASE, "goal:", "colour: blue\ngoal:");
    assertThat(road.problems())
        .containsExactly(
            PHASE
                + ":4:1: unknown key `colour`: take it out; known here are number, id, title, goal,"
                + " summary, aliases, lessons");
  }

  @Test
  void anUnknownKeyDeepInsideIsFoundToo() throws Exception {
    road.replace(NOTES, "    needs: [habits]", "    need: [habits]")
        .replace(TRACK, "language: first", "langauge: first");
    assertThat(road.problems())
        .containsExactly(
            NOTES + ":18:5: unknown key `need`; did you mean `needs`?",
            TRACK + ":12:23: unknown key `langauge`; did you mean `language`?",
            TRACK
                + ":16:9: nothing of this kind in `code` is left to take here: take this entry out,"
                + " or an earlier one");
  }

  @Test
  void aValueOfTheWrongTypeIsNamedWithWhatItIs() throws Exception {
    road.replace(WELCOME, "minutes: 10", "minutes: ten")
        .replace(WELCOME, "title: Welcome", "title: 2026")
        .replace(WELCOME, "core: true", "core: yes")
        .replace(WELCOME, "examples: []", "examples: go");
    assertThat(road.problems())
        .containsExactly(
            WELCOME + ":3:8: `title` must be text, not the number 2026: put it in quotes",
            WELCOME + ":4:10: `minutes` must be a whole number, not the text \"ten\"",
            WELCOME + ":5:7: `core` must be true or false, not the text \"yes\"",
            WELCOME + ":7:11: `examples` must be a list like [a, b], not the text \"go\"");
  }

  @Test
  void anEmptyValueIsToBeWrittenOrTakenOut() throws Exception {
    road.replace(WELCOME, "title: Welcome", "title:")
        .replace(WELCOME, "summary: Everybody began once.", "summary: ''");
    assertThat(road.problems())
        .containsExactly(
            WELCOME + ":3:7: `title` must be text and is empty: write it, or take the key out",
            WELCOME + ":8:10: `summary` is empty: write it, or take the key out");
  }

  @Test
  void anUnknownWordGetsTheKnownOnes() throws Exception {
    road.replace(HELLO, "kind: program", "kind: programm").replace(NOTES, "beginner", "easy");
    assertThat(road.problems())
        .containsExactly(
            HELLO
                + ":3:7: `kind` must be one of program, http, quest, sql, git, shell, tests, file,"
                + " habit; did you mean `program`?",
            NOTES
                + ":4:8: `level` must be one of beginner, intermediate, enterprise, advanced, not"
                + " `easy`");
  }

  @Test
  void numbersHaveTheirBounds() throws Exception {
    road.replace(WELCOME, "minutes: 10", "minutes: 9")
        .replace("phases/00-start/habits.md", "minutes: 12", "minutes: 46");
    assertThat(road.problems())
        .containsExactly(
            "phases/00-start/habits.md:4:10: `minutes` is 46 and must be at most 45",
            WELCOME + ":4:10: `minutes` is 9 and must be at least 10");
  }

  @Test
  void idsLinksAndTitlesHaveTheirShape() throws Exception {
    road.replace(WELCOME, "https://www", "http://www")
        .replace(HELLO, "needs: [py-intro]", "needs: [Py_Intro]")
        .replace(HELLO, "title: Say hello", "title: \"Say\\nhello\"");
    assertThat(road.problems())
        .containsExactly(
            HELLO + ":2:8: `title` is wrong: this must be one line",
            HELLO
                + ":7:9: `Py_Intro` is no lesson or exercise of this road; did you mean"
                + " `py-intro`?",
            HELLO
                + ":7:9: entry 1 of `needs` is wrong: ids are lower-case words joined by hyphens,"
                + " like `status-codes`",
            WELCOME
                + ":10:5: entry 1 of `sources` is wrong: write a link that begins with https://");
  }

  @Test
  void anExerciseNeedsTwoHints() throws Exception {
    road.replace(HELLO, "  - Look at print.\n", "");
    assertThat(road.problems())
        .containsExactly(HELLO + ":13:3: `hints` has 1 entry and needs at least 2: add 1 more");
  }

  @Test
  void anEntryGivenTwiceIsToBeTakenOut() throws Exception {
    road.replace(HELLO, "[py-intro]", "[py-intro, py-intro]");
    assertThat(road.problems())
        .containsExactly(HELLO + ":7:8: `needs` has the same entry twice: take one out");
  }

  @Test
  void brokenYamlIsNamedWithItsPlaceAndDoesNotBlameTheTracks() throws Exception {
    road.replace(WELCOME, "title: Welcome", "title: Welcome: you")
        .replace(HELLO, "kind: program", "\tkind: program");
    assertThat(road.problems())
        .containsExactly(
            HELLO + ":3:1: this is not YAML: a tab stands here; use spaces",
            WELCOME
                + ":3:15: this is not YAML: text with a colon and a space after it must be put in"
                + " quotes, or indented alike");
  }

  @Test
  void aKeyGivenTwiceIsRefused() throws Exception {
    road.replace(PHASE, "goal: Begin well.", "goal: Begin well.\ngoal: Begin better.");
    assertThat(road.problems()).containsExactly(PHASE + ":5:1: `goal` is given twice: keep one");
  }

  @Test
  void frontMatterMustBeginAndEnd() throws Exception {
    road.replace(WELCOME, "---\nid", "id").write("phases/00-start/habits.md", "---\nid: habits\n");
    assertThat(road.problems())
        .containsExactly(
            "phases/00-start/habits.md:1:1: the front matter does not end: put a line `---` after"
                + " its keys",
            WELCOME
                + ":1:1: the front matter is missing: begin with a line `---`, the keys, and a line"
                + " `---`");
  }

  @Test
  void anEmptyFileIsNamed() throws Exception {
    road.write(PHASE, "# soon\n");
    assertThat(road.problems())
        .containsExactly(PHASE + ":1:1: nothing is in this file: write its keys");
  }

  @Test
  void everyProblemOfEveryFileIsToldInOrder() throws Exception {
    road.replace(WELCOME, "core: true", "cor: true")
        .replace(NOTES, "level: beginner", "levle: beginner")
        .replace("road.yaml", "schema: 1", "schema: 2");
    assertThat(road.problems())
        .containsExactly(
            WELCOME + ":5:1: unknown key `cor`; did you mean `core`?",
            NOTES + ":1:1: `level` is missing: add it. How much it asks for.",
            NOTES + ":4:1: unknown key `levle`; did you mean `level`?",
            "road.yaml:1:9: `schema` must be one of 1, not `2`");
  }

  @Test
  void aGroupOfKeysWhereAListBelongsIsNamed() throws Exception {
    road.replace(TRACK, "      - start", "      phase: start");
    assertThat(road.problems())
        .contains(TRACK + ":8:7: `take` must be a list like [a, b], not a group of keys");
  }
}
