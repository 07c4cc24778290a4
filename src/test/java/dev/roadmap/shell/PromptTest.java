package dev.roadmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PromptTest {

  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  private static final String RIGHT = "\u001bOC";
  private static final String PROMPT = "roadmap 0 % > read welcome";

  @TempDir Path home;

  @Test
  void theStatusComesFirstAndThenThePromptWithWhatComesNext() throws Exception {
    try (var desk = new Desk(home, 80)) {
      assertThat(desk.seesAtTheEnd(PROMPT)).isEqualTo(desk.prints() + "\n" + PROMPT);
    }
  }

  @Test
  void aCommandIsTypedWithoutItsPrefixOrWithIt() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types("done welcome\r").sees("Done: Welcome (welcome)");
      desk.seesAtTheEnd("roadmap 6 % > read habits");
      desk.types("roadmap undo\r");
      desk.seesAtTheEnd(PROMPT);
    }
  }

  @Test
  void thePromptNamesTheStepUnderWay() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types("start\r").seesAtTheEnd("welcome 0 % > read welcome");
    }
  }

  @Test
  void aFailingCommandSaysWhyAndTheSessionGoesOn() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types("dnoe\r");
      desk.seesAtTheEnd(
          """
          roadmap 0 % > dnoe
          roadmap: There is no command "dnoe".
                   Did you mean roadmap done?

          """
              + PROMPT);
    }
  }

  @Test
  void aQuoteThatIsNotClosedGoesOnOnTheNextLine() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types("note values 'leftmost\r").sees("quote>");
      desk.types("prefix'\r").sees("Noted on");
      desk.seesAtTheEnd(PROMPT);
      desk.types("note values\r").sees("takes back");
      assertThat(desk.text()).contains("2026-03-10\n  leftmost\n  prefix\n");
    }
  }

  @Test
  void ctrlCClearsTheLineAndAtAnEmptyOneSaysHowToLeave() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types("done" + CTRL_C).seesAtTheEnd("roadmap 0 % > done\n" + PROMPT);
      desk.types(CTRL_C).seesAtTheEnd("roadmap 0 % >\nexit or Ctrl-D leaves, ? helps.\n" + PROMPT);
    }
  }

  @Test
  void ctrlDExitAndQuitLeave() throws Exception {
    for (String way : new String[] {CTRL_D, "exit\r", "quit\r"}) {
      try (var desk = new Desk(home, 80)) {
        desk.seesAtTheEnd(PROMPT);
        desk.types(way);
        assertThat(desk.left()).isZero();
      }
    }
  }

  @Test
  void tabCompletesCommandsOptionsAndIdsWithTheirTitles() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types("hist\t").seesAtTheEnd("roadmap 0 % > history");
      desk.types(CTRL_C + "next --wh\t").seesAtTheEnd("roadmap 0 % > next --why");
      desk.types(CTRL_C + "done notes\t");
      desk.seesAtTheEnd(
          """
          roadmap 0 % > done notes
          notes       Project 1: Notes
          notes-plus  Project 2: Notes for many\
          """);
    }
  }

  @Test
  void tabFindsAnIdByAPartOfIt() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types("done plus\t").seesAtTheEnd("roadmap 0 % > done notes-plus");
    }
  }

  @Test
  void theRightArrowTakesTheSuggestion() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types(RIGHT + "\r").sees("roadmap done welcome");
    }
  }

  @Test
  void anEmptyLineDoesNothing() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types("\r").seesAtTheEnd("roadmap 0 % >\n" + PROMPT);
      assertThat(home.resolve("prompt-history")).doesNotExist();
    }
  }

  @Test
  void homeAndRoadmapShowTheStatusAgainAndAQuestionMarkHelps() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      for (String word : new String[] {"home", "roadmap"}) {
        desk.types(word + "\r").sees("roadmap 0 % > " + word + "\n" + desk.prints());
        desk.seesAtTheEnd(PROMPT);
      }
      desk.types("?\r").sees("With every command");
    }
  }

  @Test
  void whatWasTypedIsRememberedExceptAfterABlank() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types("today\r").seesAtTheEnd(PROMPT);
      desk.types(" note values secret\r").sees("Noted");
      desk.seesAtTheEnd(PROMPT);
    }
    assertThat(Files.readString(home.resolve("prompt-history"))).isEqualTo("today\n");
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types("to").seesAtTheEnd("roadmap 0 % > today");
      desk.types(RIGHT + "\r").sees("Half an hour or one step");
    }
  }

  @Test
  void fortyColumnsAreEnoughAndAResizeIsFollowed() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.resizes(40).types("next\r");
      desk.seesAtTheEnd("roadmap 0 % > next\n" + desk.prints("next") + "\n" + PROMPT);
    }
  }

  @Test
  void withoutColourNothingIsPaintedAndNothingSuggested() throws Exception {
    try (var desk = new Desk(home, 80, "--color", "never", "--ascii")) {
      desk.seesAtTheEnd("-> roadmap read welcome\n\nroadmap 0 % >");
      desk.types("dnoe values").seesAtTheEnd("roadmap 0 % > dnoe values");
      assertThat(desk.painted()).doesNotContain("color:#800000").doesNotContain("bold");
      desk.types(CTRL_C + "next --color always --color never\r")
          .seesAtTheEnd("-> roadmap read welcome\n\nroadmap 0 % >");
    }
  }

  @Test
  void severalPastedLinesAreSeveralCommands() throws Exception {
    try (var desk = new Desk(home, 80)) {
      desk.seesAtTheEnd(PROMPT);
      desk.types("\u001b[200~today\nlog 30m\n\u001b[201~\r").sees("Logged 30 min");
    }
  }
}
