package dev.roadmap.check.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a program does not start has a sentence of its own. */
class NotStartedTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(1500);

  @TempDir Path folder;

  @BeforeEach
  void needPython() {
    Peers.needPython();
  }

  private NotStarted refused(Duration within, String... command) {
    return refused(Peers.program(folder, within, command));
  }

  private NotStarted refused(Program program) {
    NotStarted reason =
        catchThrowableOfType(NotStarted.class, () -> Peers.start(program, folder).close());
    assertThat(reason).as("it started").isNotNull();
    return reason;
  }

  @Test
  void aProgramThatIsNotInstalledGetsTheNearestName() {
    NotStarted reason = refused(LONG, "pyton3", "server.py");
    assertThat(reason).hasMessage("There is no program `pyton3` on this machine.");
    assertThat(reason.fix()).startsWith("Did you mean python3");
  }

  @Test
  void aFileThatIsNotThereGetsTheNearestName() {
    Peers.write(folder, "run.sh", "#!/bin/sh\n");
    NotStarted reason = refused(LONG, "./rnu.sh");
    assertThat(reason).hasMessage("There is no file ./rnu.sh in " + folder + ".");
    assertThat(reason.fix()).isEqualTo("Did you mean run.sh?");
  }

  @Test
  void aFileOfThisFolderIsNotAProgramOfTheMachine() {
    Peers.write(folder, "runme.sh", "#!/bin/sh\n");
    assertThat(refused(LONG, "runme.sh").fix())
        .isEqualTo("A file in this folder is started with ./runme.sh");
  }

  @Test
  void aScriptMustBeAllowedToRun() throws IOException {
    Path script = Peers.write(folder, "run.sh", "#!/bin/sh\r\nexit 0\r\n");
    NotStarted reason = refused(LONG, "./run.sh");
    assertThat(reason).hasMessage("./run.sh is there, but may not be run.");
    assertThat(reason.fix()).isEqualTo("Allow it: chmod +x ./run.sh");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    assertThat(refused(LONG, "./run.sh")).hasMessageStartingWith("./run.sh has Windows line ends");
    Files.createDirectory(folder.resolve("sub"));
    assertThat(refused(LONG, "./sub")).hasMessage("./sub is a folder, not a program.");
  }

  @Test
  void aProgramThatEndsShowsItsCodeAndItsLastLines() {
    Peers.write(folder, "app.py", "import sys\nprint('getting up')\nsys.exit('no database')\n");
    NotStarted reason = refused(LONG, "python3", "app.py");
    assertThat(reason.getMessage())
        .matches(
            "`python3 app.py` ended with exit code 1 after [0-9.]+ s, before it answered on port"
                + " [0-9]+\\.");
    assertThat(reason.fix())
        .matches("Its last lines say why\\. To try it yourself: PORT=[0-9]+ python3 app.py");
    assertThat(reason.printed()).containsExactlyInAnyOrder("getting up", "no database");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | `true` ended by itself after",
        "kill -SEGV $$ | `kill -SEGV $$` was ended by signal SIGSEGV (11) after",
        "pyton3 app.py # | `pyton3 app.py #` could not be run: there is no `pyton3`.",
      })
  void aProgramCanEndInOtherWays(String command, String sentence) {
    NotStarted reason = refused(LONG, Program.words(command).toArray(new String[0]));
    assertThat(reason.getMessage()).startsWith(sentence);
  }

  @Test
  void aProgramThatDoesNotReadPortIsToldWhichOneItTook() {
    int own = Ports.free();
    Peers.server(folder, "127.0.0.1", Integer.toString(own), "");
    NotStarted reason = refused(LONG, "python3", "server.py");
    assertThat(reason.getMessage())
        .matches("It listens on port " + own + ", not on the one it was given: PORT=[0-9]+\\.");
    assertThat(reason.fix())
        .isEqualTo(
            "Let it read PORT from its environment, or write {port} in the command. As it is, it"
                + " can be checked with --url http://127.0.0.1:"
                + own
                + " once you have started it yourself.");
  }

  @Test
  void aProgramThatListensOnIpv6AloneIsToldSo() {
    Peers.server(folder, "::1", "int(os.environ['PORT'])", "");
    assertThat(refused(LONG, "python3", "server.py").getMessage())
        .matches(
            "It listens on \\[::1]:[0-9]+ only, which is IPv6: who asks 127.0.0.1 does not reach"
                + " it\\.");
  }

  @Test
  void aProgramThatListensNowhereIsToldSo() {
    NotStarted reason = refused(SHORT, "sleep", "60");
    assertThat(reason)
        .hasMessage(
            "It runs, but listens on no port: nothing after 1.5 s, the deadline for starting.");
    assertThat(reason.fix())
        .matches("It was given PORT=[0-9]+\\. If it needs longer, write `within: 60s` in .*");
  }

  @Test
  void aPortThatIsFixedAndTakenIsToldWithItsOwner() throws IOException {
    try (var taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress(Addresses.IPV4, 0));
      String port = Integer.toString(taken.getLocalPort());
      NotStarted reason =
          refused(
              new Program(
                  List.of("python3", "server.py"), null, folder, Map.of("PORT", port), "/", LONG));
      assertThat(reason.getMessage())
          .startsWith("Port " + port + " is taken by pid " + ProcessHandle.current().pid() + " (");
      assertThat(reason.fix()).contains("kill " + ProcessHandle.current().pid());
    }
  }

  @Test
  void aPortThatIsWrittenIntoTheProgramAndTakenIsToldWithItsOwner() throws IOException {
    try (var taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress(Addresses.IPV4, 0));
      int port = taken.getLocalPort();
      Peers.write(
          folder,
          "app.js",
          "import sys\nsys.exit('Error: listen EADDRINUSE: address already in use :::%d')"
              .formatted(port));
      NotStarted reason = refused(LONG, "python3", "app.js");
      assertThat(reason.getMessage())
          .startsWith(
              "`python3 app.js` wants port "
                  + port
                  + ", which is taken by pid "
                  + ProcessHandle.current().pid());
      assertThat(reason.printed()).hasSize(1);
    }
  }

  @Test
  void whatAnswersMustSpeakHttp() {
    Peers.write(
        folder,
        "ssh.py",
        """
        import os, socket
        s = socket.create_server(("127.0.0.1", int(os.environ["PORT"])))
        while True:
            c, _ = s.accept()
            c.sendall(b"SSH-2.0-OpenSSH\\r\\n")
            c.close()
        """);
    assertThat(refused(LONG, "python3", "ssh.py").getMessage())
        .matches("What answers on port [0-9]+ does not speak HTTP: it sent \"SSH-2.0-OpenSSH\"\\.");
  }

  /** Hangs up on a line that begins with Host, and answers every other with an error of its own. */
  private static final String REDIS =
      """
      import os, socket, threading
      s = socket.create_server(("127.0.0.1", int(os.environ["PORT"])))
      def serve(c):
          with c, c.makefile("rb") as lines:
              for line in lines:
                  if line.lower().startswith(b"host:"): return
                  if line.strip(): c.sendall(b"-ERR wrong number of arguments for 'get' command\\r\\n")
      while True: threading.Thread(target=serve, args=s.accept()[:1]).start()
      """;

  /** A banner, or garbage, and then nothing more: the connection stays open. */
  private static final String BANNER =
      """
      import os, socket
      s = socket.create_server(("127.0.0.1", int(os.environ["PORT"])))
      held = []
      while True:
          held.append(s.accept()[0])
          held[-1].sendall(b"SSH-2.0-OpenSSH")
      """;

  /** Never ends, never a line end. */
  private static final String DRIPS =
      """
      import os, socket, threading, time
      s = socket.create_server(("127.0.0.1", int(os.environ["PORT"])))
      def drip(c):
          try:
              while True: c.sendall(b"x"); time.sleep(0.2)
          except OSError: pass
      while True: threading.Thread(target=drip, args=s.accept()[:1], daemon=True).start()
      """;

  @Test
  void whoeverSpeaksAnotherLanguageIsToldSoLongBeforeTheDeadline() {
    var patient = Duration.ofMinutes(10);
    Peers.write(folder, "redis.py", REDIS);
    Peers.write(folder, "banner.py", BANNER);
    Peers.write(folder, "drips.py", DRIPS);
    assertThat(refused(patient, "python3", "redis.py").getMessage())
        .contains("does not speak HTTP: it sent \"-ERR wrong number of arguments for");
    assertThat(refused(patient, "python3", "banner.py").getMessage())
        .endsWith(" does not speak HTTP: it sent \"SSH-2.0-OpenSSH\".");
    assertThat(refused(patient, "python3", "drips.py").getMessage())
        .contains(" does not speak HTTP: it sent \"x");
  }

  @Test
  void aServerThatAcceptsAndSaysNothingIsTooSlow() {
    Peers.write(
        folder,
        "mute.py",
        """
        import os, socket
        s = socket.create_server(("127.0.0.1", int(os.environ["PORT"])))
        held = []
        while True: held.append(s.accept())
        """);
    NotStarted reason = refused(SHORT, "python3", "mute.py");
    assertThat(reason.getMessage())
        .matches(
            "It takes connections on port [0-9]+, but did not answer GET / within 1\\.5 s, the"
                + " deadline for starting\\.");
  }

  /** Closes on every plain request, and answers whoever begins with a record of TLS. */
  private static final String TLS =
      """
      import os, socket
      s = socket.create_server(("127.0.0.1", int(os.environ["PORT"])))
      while True:
          c, _ = s.accept()
          try:
              if c.recv(1) == b"\\x16": c.sendall(b"\\x15\\x03\\x03\\x00\\x02\\x02\\x28")
              c.shutdown(socket.SHUT_WR)
              c.recv(9999)
          except OSError: pass
          c.close()
      """;

  @Test
  void aServerOfHttpsIsToldSo() {
    Peers.write(folder, "tls.py", TLS);
    assertThat(refused(LONG, "python3", "tls.py").getMessage())
        .matches(
            "What answers on port [0-9]+ speaks HTTPS \\(TLS\\), and the checks are made over plain"
                + " HTTP\\.");
  }

  @Test
  void aServerThatClosesEachConnectionIsToldSo() {
    Peers.write(folder, "closes.py", TLS.replace("x16", "x00"));
    assertThat(refused(SHORT, "python3", "closes.py").getMessage())
        .matches(
            "It takes connections on port [0-9]+, but closes each without an answer to GET /: so"
                + " for 1\\.5 s, the deadline for starting\\.");
  }

  @Test
  void aFileIsStartedWithWhatRunsItsKind() throws IOException {
    Path file = Peers.write(folder, "app.py", "import os\n");
    assertThat(refused(LONG, "app.py").fix())
        .isEqualTo("A file like this is started with python3 app.py");
    assertThat(refused(LONG, "./app.py").fix()).isEqualTo("Start it with python3 ./app.py");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    assertThat(refused(LONG, "./app.py"))
        .hasMessage("./app.py does not say what runs it: its first line does not begin with #!.");
    for (String interpreter : List.of("/usr/bin/env pithon", "/nowhere/pithon -u")) {
      Files.writeString(file, "#!" + interpreter + "\nprint()\n");
      assertThat(refused(LONG, "./app.py").getMessage())
          .matches(
              "\\./app\\.py is to be run by (/nowhere/)?pithon, which is not on this machine\\.");
    }
  }

  @Test
  void aPortThatPythonNamesOnlyInItsTraceIsToldWithItsOwner() throws IOException {
    try (var taken = new ServerSocket()) {
      taken.bind(new InetSocketAddress(Addresses.IPV4, 0));
      int port = taken.getLocalPort();
      Peers.server(folder, "127.0.0.1", Integer.toString(port), "");
      assertThat(refused(LONG, "python3", "server.py").getMessage())
          .startsWith(
              "`python3 server.py` wants port "
                  + port
                  + ", which is taken by pid "
                  + ProcessHandle.current().pid());
    }
  }

  @Test
  void aBuildThatFailsIsNotFollowedByAStart() {
    Program program =
        new Program(
            List.of("python3", "server.py"),
            Program.words("echo 'app.go:3: undefined: x' >&2; exit 2"),
            folder,
            Map.of(),
            "/",
            LONG);
    NotStarted reason = refused(program);
    assertThat(reason.getMessage())
        .isEqualTo(
            "The build failed: `echo 'app.go:3: undefined: x' >&2; exit 2` ended with exit code"
                + " 2.");
    assertThat(reason.printed()).containsExactly("app.go:3: undefined: x");
  }

  @Test
  void whoeverWaitsIsToldEverySecond() {
    var told = new ArrayList<Duration>();
    var listener =
        new StartListener() {
          @Override
          public void building(String command) {}

          @Override
          public void waiting(Duration since, Duration within) {
            told.add(since);
          }

          @Override
          public void endedLeftover(long pid, String command) {}
        };
    Program program = Peers.program(folder, Duration.ofSeconds(4), "sleep", "60");
    NotStarted reason =
        catchThrowableOfType(
            NotStarted.class,
            () -> ProcessTarget.start(program, System.getenv(), folder.resolve("runs"), listener));
    assertThat(reason).isNotNull();
    assertThat(told).isNotEmpty();
    assertThat(told.getFirst()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }
}
