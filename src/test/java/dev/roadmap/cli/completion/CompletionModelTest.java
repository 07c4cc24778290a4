package dev.roadmap.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionModelTest {

  @Test
  void commandsComeWithWhatTheyDo() {
    assertThat(Typing.complete("sta"))
        .containsExactly(
            new Candidate("start", "Begin a step"),
            new Candidate("stats", "Progress, streak, heat map, hours"));
  }

  @Test
  void stepsComeWithTheirTitles() {
    assertThat(Typing.complete("done status"))
        .containsExactly(new Candidate("status-codes", "HTTP status codes"));
  }

  @Test
  void phasesAndProjectsSayWhatTheyAre() {
    assertThat(Typing.complete("done we"))
        .contains(new Candidate("web", "Phase 4: Understanding the web"));
    assertThat(Typing.complete("show bank"))
        .containsExactly(new Candidate("banking-app", "Project 8: Banking application"));
  }

  @Test
  void onlyWhatFitsIsOffered() {
    assertThat(Typing.values("read py-")).contains("py-why").doesNotContain("py-todo");
    assertThat(Typing.values("map ")).hasSize(15).startsWith("right-mindset", "cs-fundamentals");
  }

  @Test
  void milestonesWaitForTheSlash() {
    assertThat(Typing.values("done url-shortener"))
        .containsExactly("url-shortener", "url-shortener-scale");
    assertThat(Typing.values("done url-shortener/re"))
        .contains("url-shortener/redirect")
        .allMatch(id -> id.startsWith("url-shortener/re"));
  }

  @Test
  void aSheetComesBeforeItsEntries() {
    assertThat(Typing.complete("cheat http-s"))
        .containsExactly(new Candidate("http-status", "HTTP status codes"));
    assertThat(Typing.complete("cheat http-status 42"))
        .contains(new Candidate("422-unprocessable-content", "422 Unprocessable Content"))
        .allMatch(candidate -> candidate.value().startsWith("42"));
    assertThat(Typing.values("cheat git stash")).contains("stash", "stash-pop");
    assertThat(Typing.values("cheat git stash s")).isEmpty();
    assertThat(Typing.values("cheat nothing s")).isEmpty();
  }

  @Test
  void termsComeAsOneWord() {
    assertThat(Typing.complete("glossary race"))
        .containsExactly(new Candidate("race-condition", "race condition"));
  }

  @Test
  void whatIsOnTheLineDoesNotComeAgain() {
    assertThat(Typing.values("done status-codes stat")).isEmpty();
    assertThat(Typing.values("next --why --w")).isEmpty();
    assertThat(Typing.values("next --w")).containsExactly("--why");
  }

  @Test
  void aParameterThatIsNotAnIdGetsNone() {
    assertThat(Typing.values("log py-t")).isEmpty();
    assertThat(Typing.values("log 45m py-t")).containsExactly("py-todo");
    assertThat(Typing.values("note py-todo py-t")).isEmpty();
    assertThat(Typing.values("read json jso")).isEmpty();
  }

  @Test
  void valuesOfOptionsComeInBothForms() {
    assertThat(Typing.values("log --day ")).containsExactly("today", "yesterday");
    assertThat(Typing.values("--color a")).containsExactly("auto", "always");
    assertThat(Typing.values("next --color=a")).containsExactly("--color=auto", "--color=always");
    assertThat(Typing.values("skip json --reason ")).isEmpty();
    assertThat(Typing.MODEL.fit(List.of("next", "--road"), "")).isEqualTo(Fit.FOLDERS);
    assertThat(Typing.MODEL.fit(List.of("next"), "--road=x")).isEqualTo(Fit.FOLDERS);
  }

  @Test
  void optionsComeWhereNothingElseFits() {
    assertThat(Typing.values("next ")).startsWith("--why", "--json");
    assertThat(Typing.values("undo -")).contains("--json", "-h", "--help");
    assertThat(Typing.values("-")).contains("--version", "--plain");
    assertThat(Typing.values("done ")).noneMatch(word -> word.startsWith("-"));
  }

  @Test
  void nothingComesAfterTwoDashesOrAnUnknownCommand() {
    assertThat(Typing.values("done -- ")).isEmpty();
    assertThat(Typing.values("frobnicate ")).isEmpty();
    assertThat(Typing.values("frobnicate --")).isEmpty();
  }

  @Test
  void globalOptionsMayStandBeforeTheCommand() {
    assertThat(Typing.values("--plain --color never rea")).containsExactly("read");
  }
}
