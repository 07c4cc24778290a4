package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lesson's body, terms and questions may not say. */
class LessonRuleTest {

  private static final String PY = "phases/01-code/py-intro.md";
  private static final String WELCOME = "phases/00-start/welcome.md";

  private TestRoad road;

  @BeforeEach
  void copy(@TempDir Path folder) throws Exception {
    road = TestRoad.copyTo(folder);
  }

  @Test
  void aLinkLeadsToAStepOrToTheWeb() throws Exception {
    road.replace(WELCOME, "Good to *see* you.", "Good [a](valus) and\n[b](http://example.org).");
    assertThat(road.problems())
        .containsExactly(
            WELCOME
                + ":15:6: `valus` is no lesson or exercise of this road; did you mean `values`?",
            WELCOME
                + ":16:1: the link `http://example.org` is neither the id of a lesson nor begins"
                + " with https://");
  }

  @Test
  void theDayItWasCheckedOnIsADay() throws Exception {
    road.replace(WELCOME, "needs: []", "needs: []\nchecked: November");
    assertThat(road.problems())
        .containsExactly(WELCOME + ":7:10: `checked` is wrong: write the day as 2026-11-24");
  }

  @Test
  void theTitleIsNotRepeated() throws Exception {
    road.replace(WELCOME, "## Welcome", "# Welcome");
    assertThat(road.problems())
        .containsExactly(
            WELCOME + ":13:1: the title is above already: begin with a heading of two #");
  }

  @Test
  void aCodeBlockSaysWhatIsDoneWithIt() throws Exception {
    road.replace(
        WELCOME, "Good to", "```\na\n```\n\n```pyton run\na\n```\n\n```go\na\n```\n\nGood to");
    assertThat(road.problems())
        .containsExactly(
            WELCOME + ":15:1: this code block has no language: write it behind the ```",
            WELCOME + ":19:1: `pyton` is no language the build knows; did you mean `python`?",
            WELCOME + ":23:1: say what the build does with this go: run or check");
  }

  @Test
  void aCodeBlockKnowsItsWords() throws Exception {
    road.replace(PY, "```python run", "```python ran exit=none run=1");
    assertThat(road.problems())
        .containsExactly(
            PY + ":53:1: `exit` has the wrong value `none`",
            PY + ":53:1: `ran` says nothing to the build; did you mean `run`?",
            PY + ":53:1: `run` takes no value");
  }

  @Test
  void anOutputStandsRightBehindWhatPrintsIt() throws Exception {
    road.replace(PY, "```\n```output", "```\n\nIt says:\n\n```output");
    assertThat(road.problems())
        .containsExactly(PY + ":59:1: nothing stands right before this `output`: move it there");
  }

  @Test
  void aQuestionHasWhatItsKindNeeds() throws Exception {
    road.replace(PY, "    answer: print\n", "    answer: show\n")
        .replace(PY, "    answer: python3 a.py\n", "")
        .replace(PY, "    line: 2\n", "    line: 3\n")
        .replace(PY, "id: py-prints", "id: py-one");
    assertThat(road.problems())
        .containsExactly(
            PY + ":20:13: `show` is none of the choices",
            PY + ":22:5: a question of kind command needs `answer`: add it",
            PY + ":28:9: `py-one` is already a question (" + PY + ":15:9): choose another",
            PY + ":44:11: the code has no such line");
  }

  @Test
  void aQuestionNamesAHeadingOfItsLesson() throws Exception {
    road.replace(PY, "## The *first* line", "## The *first* word");
    assertThat(road.problems())
        .hasSize(4)
        .first()
        .asString()
        .isEqualTo(
            PY
                + ":17:14: `The first line` is no heading of this lesson: name the one that"
                + " answers it");
  }

  @Test
  void aWordIsExplainedOnce() throws Exception {
    road.replace(
        WELCOME, "examples: []", "examples: []\nterms:\n  - {term: Interpreter, means: A prompt.}");
    assertThat(road.problems())
        .containsExactly(
            PY
                + ":11:11: `interpreter` is already explained ("
                + WELCOME
                + ":9:12): keep one of the two");
  }

  @Test
  void anEntryOfACheatSheetLeadsToALesson() throws Exception {
    road.replace("cheats/shell.yaml", "lesson: welcome", "lesson: welcom");
    assertThat(road.problems())
        .containsExactly(
            "cheats/shell.yaml:12:17: `welcom` is no lesson or exercise of this road; did you mean"
                + " `welcome`?");
  }
}
