package dev.roadmap.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is left behind, however we end. */
class KilledStarterTest {

  @TempDir Path folder;

  @BeforeEach
  void needPython() {
    Peers.needPython();
  }

  /** Hears signals again that whoever runs the tests in the background, or by nohup, ignores. */
  private static final String HEARING =
      """
      import os, signal, sys
      for one in signal.SIGHUP, signal.SIGINT, signal.SIGTERM:
        signal.signal(one, signal.SIG_DFL)
      os.execv(sys.argv[1], sys.argv[1:])
      """;

  private Process starter(String... command) throws IOException {
    var whole =
        new ArrayList<>(
            List.of(
                "python3",
                "-c",
                HEARING,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StarterMain.class.getName(),
                folder.toString()));
    whole.addAll(List.of(command));
    return new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String firstLine(Process process) throws IOException {
    BufferedReader reader = process.inputReader();
    return String.valueOf(reader.readLine());
  }

  private long remembered() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("runs"), "*.pid")) {
      String name = files.iterator().next().getFileName().toString();
      return Long.parseLong(name.replace(".pid", ""));
    }
  }

  private static boolean groupIsGone(long group) {
    return new ProcessTable().members(group).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"KILL", "TERM", "INT", "HUP"})
  void whoeverEndsUsEndsTheProgramToo(String signal) throws Exception {
    Peers.server(folder);
    Process starter = starter("sh", "-c", "python3 server.py; true");
    assertThat(firstLine(starter)).startsWith("answers on");
    long group = remembered();
    assertThat(groupIsGone(group)).isFalse();
    new ProcessBuilder("kill", "-" + signal, Long.toString(starter.pid())).start().waitFor();
    starter.waitFor();
    Peers.await(() -> groupIsGone(group));
  }

  @Test
  void aProgramThatIgnoresTermIsKilledAfterUs() throws Exception {
    Peers.server(
        folder,
        "127.0.0.1",
        "int(os.environ['PORT'])",
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)");
    Process starter = starter("python3", "server.py");
    assertThat(firstLine(starter)).startsWith("answers on");
    long group = remembered();
    starter.destroyForcibly().waitFor();
    Peers.await(() -> groupIsGone(group));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KILL", "INT"})
  void whoLeftTheGroupEndsAfterUsToo(String signal) throws Exception {
    Peers.server(folder, "127.0.0.1", "int(os.environ['PORT'])", Peers.STRAY);
    Process starter = starter("python3", "server.py");
    assertThat(firstLine(starter)).startsWith("answers on");
    long stray = Peers.stray(folder);
    assertThat(Peers.alive(stray)).isTrue();
    new ProcessBuilder("kill", "-" + signal, Long.toString(starter.pid())).start().waitFor();
    starter.waitFor();
    Peers.await(() -> !Peers.alive(stray));
  }

  @Test
  void whatAKilledStarterAndItsKilledGuardianLeftIsEndedNextTime() throws Exception {
    Peers.server(folder);
    Process starter = starter("python3", "server.py");
    assertThat(firstLine(starter)).startsWith("answers on");
    long group = remembered();
    ProcessHandle guardian =
        starter
            .descendants()
            .filter(child ->
                child.pid() != group
                    && !child.parent().map(parent -> parent.pid() == group).orElse(false))
            .findFirst()
            .orElseThrow();
    guardian.destroyForcibly();
    Peers.await(() -> !Peers.alive(guardian.pid()));
    starter.destroyForcibly().waitFor();
    assertThat(groupIsGone(group)).isFalse();

    var ended = new ArrayList<String>();
    var listener =
        new StartListener() {
          @Override
          public void building(String command) {}

          @Override
          public void waiting(Duration since, Duration within) {}

          @Override
          public void endedLeftover(long pid, String command) {
            ended.add(pid + " " + command);
          }
        };
    Program program = Peers.program(folder, Duration.ofSeconds(30), "python3", "server.py");
    ProcessTarget.start(program, System.getenv(), folder.resolve("runs"), listener).close();
    assertThat(ended).containsExactly(group + " python3 server.py");
    Peers.await(() -> groupIsGone(group));
    assertThat(folder.resolve("runs")).isEmptyDirectory();
  }

  @Test
  void aCheckThatStillRunsKeepsItsProgram() throws Exception {
    Peers.server(folder);
    Process starter = starter("python3", "server.py");
    assertThat(firstLine(starter)).startsWith("answers on");
    long group = remembered();
    Peers.start(folder, "python3", "server.py").close();
    assertThat(groupIsGone(group)).isFalse();
    starter.destroyForcibly().waitFor();
    Peers.await(() -> groupIsGone(group));
  }

  @Test
  void aDamagedMemoryAndADeadOneAreCleanedUp() throws IOException {
    Peers.server(folder);
    Peers.write(folder.resolve("runs"), "1.pid", "");
    Peers.write(
        folder.resolve("runs"),
        ProcessHandle.current().pid() + ".pid",
        "999999 2020-01-01T00:00:00Z\n"
            + ProcessHandle.current().pid()
            + " 2020-01-01T00:00:00Z\nmvn test\n");
    Peers.start(folder, "python3", "server.py").close();
    assertThat(folder.resolve("runs")).isEmptyDirectory();
  }
}
