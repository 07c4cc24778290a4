package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person.Screen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code roadmap place} where a program is at hand; its road has no questions to ask. */
class PlaceCheckTest {

  private static final String WORKSPACE = "suite: tasks\ncommand: [python3, tasks.py]\n";

  @TempDir Path folder;
  private Learner learner;

  @BeforeEach
  void learn() throws IOException {
    learner = Learner.in(folder);
  }

  private void workspace() throws IOException {
    Files.writeString(learner.work().resolve("roadmap.yaml"), WORKSPACE);
  }

  private static InputStream line(String text) {
    return new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private String state() {
    return learner.types("show", "curl-tour", "--json").json().path("state").stringValue();
  }

  @Test
  void theProgramOfTheFolderIsCheckedAndItsExerciseVerified() throws IOException {
    workspace();
    Screen screen = learner.types("place", "--check", "--no-input");
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out())
        .isEqualTo(
            """
            A small task API: 5 of 5 checks hold.

            ◆ Verified: A tour with curl

            → roadmap read small-steps   Small steps
            """);
    assertThat(screen.exit()).isZero();
    assertThat(state()).isEqualTo("verified");
    learner.types("undo");
    assertThat(state()).isEqualTo("not started");
  }

  @Test
  void itIsOfferedWhereNothingWasTyped() throws IOException {
    workspace();
    Screen no = learner.person().types(line("no"), learner.line("place"));
    assertThat(no.out())
        .startsWith(
            """
            roadmap.yaml here names the suite tasks. Check your program with it now? Enter
            does, no does not.
            """)
        .doesNotContain("Verified");
    assertThat(state()).isEqualTo("not started");
    Screen yes = learner.person().types(line(""), learner.line("place"));
    assertThat(yes.out()).contains("◆ Verified: A tour with curl\n");
    assertThat(state()).isEqualTo("verified");
  }

  @Test
  void aCommandThatIsTypedIsCheckedUnasked() {
    Screen screen = learner.types("place", "tasks", "--", "python3", "tasks.py");
    assertThat(screen.out()).contains("A small task API: 5 of 5 checks hold.\n");
    assertThat(learner.work().resolve("roadmap.yaml")).exists();
    assertThat(state()).isEqualTo("verified");
  }

  @Test
  void whatDoesNotPassIsNotVerifiedAndSaysHowToSeeWhy() throws IOException {
    workspace();
    learner.flawed("text");
    Screen screen = learner.types("place", "--check");
    assertThat(screen.out())
        .containsPattern("^A small task API: [1-4] of 5 checks hold\\.\n")
        .contains("\nWhat is missing: roadmap check tasks\n")
        .doesNotContain("Verified");
    assertThat(screen.exit()).isEqualTo(Exit.NO);
    assertThat(state()).isEqualTo("not started");
  }

  @Test
  void aDryRunRecordsNothing() {
    String[] line = {"place", "tasks", "--check", "--dry-run", "--", "python3", "tasks.py"};
    assertThat(learner.types(line).out()).contains("5 of 5 checks hold.\n");
    assertThat(learner.work().resolve("roadmap.yaml")).doesNotExist();
    assertThat(state()).isEqualTo("not started");
  }

  @Test
  void programsGetItInTheLastLine() throws IOException {
    workspace();
    assertThat(learner.types("place", "--check", "--json").out())
        .isEqualTo(
            """
            {"schema":1,"phases":[],"lessons":0,"marked":false,"check":{"suite":"tasks",\
            "started":true,"passed":true,"held":5,"checks":5,"verified":["curl-tour"]}}
            """);
    Files.writeString(
        learner.work().resolve("roadmap.yaml"), "suite: tasks\ncommand: [python3, none.py]\n");
    Screen gone = learner.types("place", "--check", "--json");
    assertThat(gone.out()).contains("\"started\":false,\"passed\":false,\"held\":0");
    assertThat(gone.exit()).isEqualTo(Exit.ENVIRONMENT);
  }

  @Test
  void whereNothingIsAtHandItSaysHow() {
    assertThat(learner.types("place", "--check").err())
        .isEqualTo(
            """
            roadmap: There is nothing here to check: no roadmap.yaml names a suite and how
                     its program is started.
                     roadmap place tasks-api -- COMMAND starts a program; --url checks one
                     that runs.
            """);
    assertThat(learner.types("place").err()).startsWith("roadmap: There is nothing to ask");
  }
}
