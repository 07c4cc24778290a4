package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

  @TempDir Path folder;
  private Path programs;
  private Person person;

  @BeforeEach
  void sitDown() throws IOException {
    programs = Files.createDirectory(folder.resolve("programs"));
    person = new Person(folder.resolve("home")).with("PATH", programs.toString());
  }

  @Test
  void showsToolsByThePhaseThatNeedsThemFirst() throws Exception {
    program("python3", "echo Python 3.12.4");
    program("java", "echo 'openjdk version \"25.0.3\" 2026-04-21' >&2");
    program("git", "echo 'xcrun: error: no developer tools' >&2; exit 1");
    program("brew", "exit 0");

    Screen screen = person.types("doctor");

    assertThat(screen.out())
        .startsWith(
            """
            Phase 1, Computer science fundamentals
              ○ curl          missing
                              brew install curl

            Phase 2, Pick your first language and master it
              ✓ python3       3.12.4
              ○ pip           missing
                              brew install python
            """)
        .contains(
            """
              ○ tsc           missing
                              npm install -g typescript
              ✓ java          25.0.3

            Phase 3, Version control with Git
              ○ git           does not run: xcrun: error: no developer tools
                              brew install git
            """)
        .contains(
            """
            Progress
              Nothing was recorded yet; it will lie in
            """)
        .contains("Road\n  Backend developer roadmap: 15 phases, ")
        .contains(
            """
            Terminal
              None: the output goes elsewhere. 80 columns, no colour, UTF-8
            """)
        .endsWith("→ roadmap next   a missing tool can wait for its phase\n");
    assertThat(screen.exit()).isZero();
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void saysWhereToGetWhatNoInstallerBrings() {
    assertThat(person.types("doctor").out())
        .contains(
            """
              ○ go            missing
                              from https://go.dev/dl/
            """);
  }

  @Test
  void needsNoDrawingsAndLittleRoom() {
    Screen screen = person.atTerminal(40).types("doctor", "--plain", "--color", "never");

    assertThat(screen.out())
        .contains(
            """
                git           missing
                from https://git-scm.com/downloads
            """);
    assertThat(person.types("doctor", "--ascii").out()).contains("\n    curl          missing\n");
  }

  @Test
  void cleansWhatAToolSays() throws Exception {
    program("go", "printf '\\033[31mevil\\033[0m\\n'; exit 2");
    program("node", "printf 'v20.\\0331.2'");

    String out = person.types("doctor").out();

    assertThat(out).contains("does not run: \ufffd[31mevil\ufffd[0m").doesNotContain("\u001b");
  }

  @Test
  @Timeout(60)
  void waitsForNoToolLongerThanItsDeadline() throws Exception {
    program("slow", "sleep 600");

    ToolState state = state("slow", Duration.ofMillis(200));

    assertThat(state).isEqualTo(new ToolState.Installed(programs.resolve("slow"), ""));
  }

  @Test
  @Timeout(60)
  void isNotHeldByWhatAToolLeavesRunning() throws Exception {
    program("fork", "sleep 5 & echo 1.2.3");

    assertThat(state("fork", Duration.ofSeconds(2)))
        .isEqualTo(new ToolState.Installed(programs.resolve("fork"), "1.2.3"));
  }

  @Test
  @Timeout(60)
  void keepsLittleOfAFloodAndAnswersNoQuestion() throws Exception {
    program("flood", "echo 4.5.6; head -c 10000000 /dev/zero");
    program("asks", "read answer; echo \"7.8.9 $answer\"");

    assertThat(state("flood", Duration.ofSeconds(30)))
        .isEqualTo(new ToolState.Installed(programs.resolve("flood"), "4.5.6"));
    assertThat(state("asks", Duration.ofSeconds(30)))
        .isEqualTo(new ToolState.Installed(programs.resolve("asks"), "7.8.9"));
  }

  @Test
  void letsNoToolKeepACountOfItsUse() throws Exception {
    Path config = folder.resolve("home/.config");
    // As go does it, which has a quiet word with itself in the user's settings at every start.
    String settings = "settings=${XDG_CONFIG_HOME:-" + config + "}; ";
    program("go", settings + "mkdir -p $settings/go && echo 1 >$settings/go/count; echo go1.26.0");

    assertThat(state("go", Duration.ofSeconds(30)))
        .isEqualTo(new ToolState.Installed(programs.resolve("go"), "1.26.0"));
    assertThat(config).doesNotExist();
  }

  @Test
  void reportsWhatTheSystemWillNotRun() throws Exception {
    Path file = Files.writeString(programs.resolve("torn"), "#!/no/such/shell\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThat(state("torn", Duration.ofSeconds(30))).isInstanceOf(ToolState.Broken.class);
  }

  @Test
  void readsVersionsAsToolsPrintThem() {
    assertThat(Inspection.version("go version go1.24.1 linux/amd64")).isEqualTo("1.24.1");
    assertThat(Inspection.version("psql (PostgreSQL) 17.2 (Debian 17.2-1)")).isEqualTo("17.2");
    assertThat(Inspection.version("Redis server v=7.0.15 sha=0:0 bits=64")).isEqualTo("7.0.15");
    assertThat(Inspection.version("java version \"25\" 2026-09-16")).isEqualTo("25");
    assertThat(Inspection.version("v20.11.0")).isEqualTo("20.11.0");
    assertThat(Inspection.version("Docker version 28.2.2, build e6534b4")).isEqualTo("28.2.2");
    assertThat(Inspection.version("no number")).isEmpty();
  }

  @Test
  void everyToolBelongsToAPhaseOfTheRoad() {
    assertThat(person.types("doctor", "--json").json().get("tools"))
        .hasSize(Tool.ALL.size())
        .allSatisfy(tool -> assertThat(tool.get("number").isNumber()).isTrue());
  }

  @Test
  void looksInNoFolderThatDependsOnWhereOneStands() {
    assertThat(new SearchPath(Map.of("PATH", ":.:bin")).find(List.of("sh", "mvnw"))).isEmpty();
  }

  @Test
  void saysHowMuchIsRecordedAndWhatTheRoadNoLongerHas() {
    Path road = Path.of("src/test/resources/roads/small").toAbsolutePath();
    person.types("done", "json");

    assertThat(person.types("doctor").out())
        .contains("Progress\n  1 step and 1 entry, 36 KiB, sound\n");
    assertThat(person.types("doctor", "--road", road.toString()).out())
        .contains("  1 step is not on this road; what you recorded is kept.\n");
  }

  @Test
  void endsWithThreeWhenTheProgressIsDamaged() throws Exception {
    Files.createDirectories(folder.resolve("home"));
    Files.writeString(folder.resolve("home/progress.db"), "no database at all");

    Screen screen = person.types("doctor");

    assertThat(screen.out().replaceAll("\\s+", " "))
        .contains(
            "Problem: "
                + folder.resolve("home/progress.db")
                + " is not a database. There is no backup.");
    assertThat(screen.err())
        .isEqualTo("roadmap: Something of roadmap's own is not well, as shown.\n");
    assertThat(screen.exit()).isEqualTo(Exit.ENVIRONMENT);
  }

  @Test
  void endsWithThreeWhenNothingCanBeRecorded() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    Screen screen = new Person(file).with("PATH", "").types("doctor", "--json");

    assertThat(screen.json().get("sound").asBoolean()).isFalse();
    assertThat(screen.json().at("/progress/problems/0/message").asString())
        .contains(file.toString());
    assertThat(screen.exit()).isEqualTo(Exit.ENVIRONMENT);
  }

  @Test
  void endsWithThreeWhenTheRoadCannotBeRead() {
    Screen screen = person.types("doctor", "--road", folder.resolve("no").toString());

    assertThat(screen.out().replaceAll("\\s+", " ")).contains("Problem: There is no folder");
    assertThat(screen.exit()).isEqualTo(Exit.ENVIRONMENT);
  }

  private ToolState state(String name, Duration patience) {
    var tool = new Tool(name, List.of(name), "git", List.of("--version"), Map.of(), "");
    return new Inspection(new SearchPath(Map.of("PATH", programs.toString())), patience)
        .state(tool);
  }

  private void program(String name, String script) throws IOException {
    Path file =
        Files.writeString(
            programs.resolve(name), "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
