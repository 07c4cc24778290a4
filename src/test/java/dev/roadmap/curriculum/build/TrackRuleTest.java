package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackRuleTest {

  @TempDir private Path folder;

  @Test
  void whatIsLeftOutIsNamedByPhase() throws Exception {
    assertThat(
            problems(
                """
                  - title: Some
                    take: [welcome, {phase: code, language: none}]
                """))
        .containsExactly(
            "tracks/by-phase.yaml:5:3: this track leaves out `habits`, `daily` of the phase"
                + " `start`: let a stage take them",
            "tracks/by-phase.yaml:5:3: this track leaves out `notes`, `notes-plus`: let a stage"
                + " take them",
            "tracks/by-phase.yaml:5:3: this track leaves out `py-intro`, `hello-py`, `greet`,"
                + " `go-intro` of the phase `code`: let a stage take them");
  }

  @Test
  void aLanguageLeftOutForSomeLearnersIsLeftOut() throws Exception {
    assertThat(
            problems(
                """
                  - title: Start
                    take: [start, {phase: code, language: none}]
                  - title: Language
                    take: [{phase: code, language: first, except: [greet]}, greet]
                  - title: Projects
                    take: [{phase: code, language: second, except: [hello-py]}, notes, notes-plus]
                """))
        .containsExactly(
            "tracks/by-phase.yaml:5:3: this track leaves out `hello-py` (for whom its language is"
                + " number 2) of the phase `code`: let a stage take it");
  }

  @Test
  void whatIsTakenTwiceIsNamed() throws Exception {
    assertThat(
            problems(
                """
                  - title: Everything
                    take: [start, code, welcome, {phase: code, language: first}]
                  - title: Projects
                    take:
                      - notes
                      - notes-plus
                      - notes
                      - start
                """))
        .containsExactly(
            "tracks/by-phase.yaml:6:25: `welcome` is taken a second time (first at"
                + " tracks/by-phase.yaml:6:12): keep one",
            "tracks/by-phase.yaml:6:34: nothing of this kind in `code` is left to take here: take"
                + " this entry out, or an earlier one",
            "tracks/by-phase.yaml:11:9: `notes` is taken a second time (first at"
                + " tracks/by-phase.yaml:9:9): keep one",
            "tracks/by-phase.yaml:12:9: nothing of this kind in `start` is left to take here: take"
                + " this entry out, or an earlier one");
  }

  @Test
  void aStageDoesNotComeBeforeWhatItNeeds() throws Exception {
    assertThat(
            problems(
                """
                  - title: Too early
                    take:
                      - values
                      - notes-plus
                  - title: Rest
                    take: [start, code, notes]
                """))
        .containsExactly(
            "tracks/by-phase.yaml:7:9: `values` needs `welcome`, which comes only in the stage"
                + " `Rest`: move one of them",
            "tracks/by-phase.yaml:8:9: `notes-plus` needs `go-intro`, which comes only in the stage"
                + " `Rest`: move one of them",
            "tracks/by-phase.yaml:8:9: `notes-plus` needs `notes`, which comes only in the stage"
                + " `Rest`: move one of them");
  }

  @Test
  void theOrderIsThatOfTheRecommendedLanguages() throws Exception {
    assertThat(
            problems(
                """
                  - title: First
                    take: [start, {phase: code, language: none}, {phase: code, language: second}]
                  - title: Go project
                    take: [notes, notes-plus]
                  - title: Second
                    take: [code]
                """))
        .isEmpty();
  }

  @Test
  void namesThatStandForNothingAreNamed() throws Exception {
    assertThat(
            problems(
                """
                  - title: Start
                    take:
                      - start
                      - cod
                      - programming
                      - {phase: notes}
                      - {phase: code, except: [welcome, valuess]}
                      - {phase: code, language: third}
                      - notes
                      - notes-plus
                """))
        .containsExactly(
            "tracks/by-phase.yaml:8:9: `cod` is no phase, lesson, exercise or project of this road;"
                + " did you mean `code`?",
            "tracks/by-phase.yaml:9:9: `programming` is now called `code`: write that",
            "tracks/by-phase.yaml:10:17: `notes` is a project and no phase: name another, or take"
                + " it out",
            "tracks/by-phase.yaml:11:32: `welcome` is a lesson and not in the phase `code`: name"
                + " another, or take it out",
            "tracks/by-phase.yaml:11:41: `valuess` is not in the phase `code` of this road; did you"
                + " mean `values`?",
            "tracks/by-phase.yaml:12:33: the road has no language of this rank; it declares 2: take"
                + " this entry out");
  }

  private List<String> problems(String stages) throws Exception {
    return TestRoad.copyTo(folder)
        .write(
            "tracks/by-phase.yaml",
            "id: by-phase\ntitle: Phase by phase\nsummary: As it lies.\nstages:\n" + stages)
        .problems();
  }
}
