package dev.roadmap.check.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real programs, started, stopped, killed and started again. */
class ProcessTargetTest {

  private static final Duration GRACE = Duration.ofSeconds(10);

  @TempDir Path folder;

  @BeforeEach
  void needPython() {
    Peers.needPython();
  }

  /** The body of an answer: the server's process id. */
  private static long askForPid(Target target) throws IOException {
    try (var socket = new Socket(target.address().getAddress(), target.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /who HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return Long.parseLong(answer.substring(answer.indexOf("\r\n\r\n") + 4));
    }
  }

  @Test
  void isStartedWithItsPortAndEndedWithItsObject() throws IOException {
    Peers.server(folder);
    long pid;
    try (ProcessTarget target = Peers.start(folder, "python3", "server.py")) {
      pid = askForPid(target);
      assertThat(target.alive()).isTrue();
      assertThat(target.ours()).isTrue();
      assertThat(target.base()).hasToString("http://127.0.0.1:" + target.address().getPort());
      assertThat(target.describe())
          .matches("http://127.0.0.1:[0-9]+, started in [0-9.]+ s with python3 server.py");
    }
    assertThat(Peers.alive(pid)).isFalse();
    assertThat(folder.resolve("runs")).isEmptyDirectory();
  }

  @Test
  void portAndVariablesGoWhereTheyAreAskedFor() throws IOException {
    Peers.server(
        folder,
        "127.0.0.1",
        "int(sys.argv[1])",
        "assert os.environ['URL'].endswith(sys.argv[1] + '/x') and os.environ['A.B'] == 'c d'");
    Program program =
        new Program(
            List.of("python3", "server.py", "{port}"),
            null,
            folder,
            Map.of("URL", "http://localhost:{port}/x", "A.B", "c d"),
            "/ready",
            GRACE);
    try (ProcessTarget target = Peers.start(program, folder)) {
      assertThat(target.printedSince(0)).contains("asked for /ready");
    }
  }

  @Test
  void restartsOnTheSamePort() throws IOException {
    Peers.server(folder);
    try (ProcessTarget target = Peers.start(folder, "python3", "server.py")) {
      int port = target.address().getPort();
      long first = askForPid(target);
      Target.Stopped stopped = target.stop(GRACE);
      assertThat(stopped.inTime()).isTrue();
      assertThat(stopped.exit()).isEqualTo(128 + 15);
      assertThat(target.alive()).isFalse();
      target.start();
      assertThat(target.address().getPort()).isEqualTo(port);
      assertThat(askForPid(target)).isNotEqualTo(first);
    }
  }

  @Test
  void aCrashIsNotAskedFor() throws IOException {
    Peers.server(
        folder,
        "127.0.0.1",
        "int(os.environ['PORT'])",
        "signal.signal(signal.SIGTERM, lambda *_: (print('cleaned up'), os._exit(0)))");
    try (ProcessTarget target = Peers.start(folder, "python3", "server.py")) {
      Peers.await(() -> !target.printedSince(0).isEmpty());
      long mark = target.mark();
      long pid = askForPid(target);
      target.kill();
      assertThat(Peers.alive(pid)).isFalse();
      assertThat(target.printedSince(mark)).containsExactly("asked for /who");
      long started = target.mark();
      target.start();
      Peers.await(() -> target.printedSince(started).contains("asked for /"));
      long ended = target.mark();
      assertThat(target.stop(GRACE)).matches(stopped -> stopped.inTime() && stopped.exit() == 0);
      assertThat(target.printedSince(ended)).containsExactly("cleaned up");
    }
  }

  @Test
  void whoeverIgnoresTermIsKilled() throws IOException {
    Peers.server(
        folder,
        "127.0.0.1",
        "int(os.environ['PORT'])",
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)");
    try (ProcessTarget target = Peers.start(folder, "python3", "server.py")) {
      long pid = askForPid(target);
      Target.Stopped stopped = target.stop(Duration.ofMillis(300));
      assertThat(stopped.inTime()).isFalse();
      assertThat(stopped.exit()).isEqualTo(128 + 9);
      assertThat(stopped.took()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
      assertThat(Peers.alive(pid)).isFalse();
    }
  }

  @Test
  void grandchildrenEndToo() throws IOException {
    Peers.server(folder);
    // Like `go run` and `npm start`: the server is a child of what was started.
    try (ProcessTarget target =
        Peers.start(folder, "sh", "-c", "sh -c 'python3 server.py; true'; true")) {
      long pid = askForPid(target);
      target.stop(GRACE);
      assertThat(Peers.alive(pid)).isFalse();
    }
  }

  @Test
  void whatAStarterLeavesInTheBackgroundBelongsToIt() throws IOException {
    Peers.server(folder);
    long pid;
    try (ProcessTarget target = Peers.start(folder, "sh", "-c", "python3 server.py &")) {
      pid = askForPid(target);
      assertThat(target.alive()).isTrue();
      long mark = target.mark();
      for (int i = 0; i < 3; i++) {
        assertThat(askForPid(target)).isEqualTo(pid);
      }
      Peers.await(() -> target.printedSince(mark).size() >= 3);
      assertThat(target.stop(GRACE).inTime()).isTrue();
      assertThat(target.alive()).isFalse();
    }
    assertThat(Peers.alive(pid)).isFalse();
  }

  @Test
  void aChildThatLeftTheGroupEndsToo() throws IOException {
    Peers.server(folder);
    long pid;
    try (ProcessTarget target = Peers.start(folder, "sh", "-c", "setsid python3 server.py; true")) {
      pid = askForPid(target);
    }
    assertThat(Peers.alive(pid)).isFalse();
  }

  @Test
  void aProgramThatCrashesByItselfIsNoticed() throws IOException {
    Peers.server(
        folder,
        "127.0.0.1",
        "int(os.environ['PORT'])",
        "signal.signal(signal.SIGUSR1, lambda *_: os._exit(7))");
    try (ProcessTarget target = Peers.start(folder, "python3", "server.py")) {
      long pid = askForPid(target);
      new ProcessBuilder("kill", "-USR1", Long.toString(pid)).start();
      Peers.await(() -> !target.alive());
      assertThat(target.stop(GRACE)).matches(stopped -> stopped.inTime() && stopped.exit() == 7);
    }
  }

  @Test
  void aGigabyteOfOutputIsReadAndItsEndIsKept() {
    Peers.server(
        folder,
        "127.0.0.1",
        "int(os.environ['PORT'])",
        """
        line = b"x" * 99 + b"\\n"
        for i in range(1000): os.write(1, line * 10000)
        print("the end")
        """);
    try (ProcessTarget target = Peers.start(folder, "python3", "server.py")) {
      List<String> lines = target.printedSince(0);
      assertThat(lines).hasSize(40).contains("the end", "x".repeat(99));
    }
  }

  @Test
  void aSocketThatDoesNotReuseItsAddressIsExplained() throws IOException {
    Peers.write(
        folder,
        "bare.py",
        """
        import os, socket
        s = socket.socket()
        s.bind(("127.0.0.1", int(os.environ["PORT"])))
        s.listen()
        while True:
            c, _ = s.accept()
            c.recv(4096)
            c.sendall(b"HTTP/1.1 200 OK\\r\\nContent-Length: 0\\r\\nConnection: close\\r\\n\\r\\n")
            c.close()
        """);
    try (ProcessTarget target = Peers.start(folder, "python3", "bare.py")) {
      target.stop(GRACE);
      assertThatThrownBy(target::start)
          .isInstanceOf(NotStarted.class)
          .hasMessageContaining("could not take port " + target.address().getPort() + " again");
    }
  }

  @Test
  void theLinesOfAStepAreThoseBetweenItsMarks() throws IOException {
    Peers.server(folder);
    try (ProcessTarget target = Peers.start(folder, "python3", "server.py")) {
      Peers.await(() -> !target.printedSince(0).isEmpty());
      long mark = target.mark();
      askForPid(target);
      assertThat(target.printedSince(mark)).containsExactly("asked for /who");
      mark = target.mark();
      assertThat(target.printedSince(mark)).isEmpty();
    }
  }

  @Test
  void doesNotTouchTheProgramsThatWereThereBefore() throws IOException {
    Process other = new ProcessBuilder("sleep", "60").start();
    try {
      Peers.server(folder);
      Peers.start(folder, "python3", "server.py").close();
      assertThat(other.isAlive()).isTrue();
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void escapesInOutputAreLeftToWhoeverShowsThem() {
    Peers.server(
        folder, "127.0.0.1", "int(os.environ['PORT'])", "print('\\033[31mred\\033[0m \\x07')");
    try (ProcessTarget target = Peers.start(folder, "python3", "server.py")) {
      Matcher red =
          Pattern.compile("\u001b\\[31mred").matcher(String.join("", target.printedSince(0)));
      assertThat(red.find()).isTrue();
    }
  }

  @Test
  void aProgramThatEatsTheMemoryIsEndedAndToldSo() throws IOException {
    Peers.server(folder);
    var guardian = new Guardian(Separation.of(new Programs(System.getenv())));
    var output = new CapturedOutput();
    var setting =
        new Launch.Setting(
            guardian,
            new Leftovers(folder.resolve("runs")),
            Separation.of(new Programs(System.getenv())),
            new Programs(System.getenv()),
            output);
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PORT", Integer.toString(Ports.free()));
    try (guardian) {
      Launch launch = Launch.of(List.of("python3", "server.py"), folder, environment, setting);
      Assumptions.assumeTrue(launch.memory() > 0, "this system does not tell how much memory");
      MemoryLimit.watch(launch, output, 1 << 10);
      Peers.await(() -> !launch.alive());
      assertThat(output.since(0, 100).getLast()).startsWith("[roadmap ended your program: it took");
    }
  }

  @Test
  void aStartThatIsGivenUpEndsTheProgram() throws Exception {
    var told = new CountDownLatch(1);
    Thread starting =
        Thread.ofPlatform()
            .start(() -> {
              try {
                Peers.start(folder, "sleep", "61");
              } catch (NotStarted givenUp) {
                told.countDown();
              }
            });
    Path runs = folder.resolve("runs");
    Peers.await(() -> runs.toFile().list() != null && runs.toFile().list().length > 0);
    starting.interrupt();
    starting.join();
    assertThat(told.getCount()).isZero();
    assertThat(runs).isEmptyDirectory();
  }

  @Test
  void oneThatEndedByItselfIsStartedAgain() throws IOException {
    Peers.server(folder);
    try (ProcessTarget target = Peers.start(folder, "python3", "server.py")) {
      long first = askForPid(target);
      ProcessHandle.of(first).ifPresent(ProcessHandle::destroyForcibly);
      Peers.await(() -> !target.alive());
      target.start();
      assertThat(askForPid(target)).isNotEqualTo(first);
    }
  }

  @Test
  void whoLeftTheGroupEndsToo() throws IOException {
    Peers.server(folder, "127.0.0.1", "int(os.environ['PORT'])", Peers.STRAY);
    long stray;
    try (ProcessTarget target = Peers.start(folder, "python3", "server.py")) {
      assertThat(target.alive()).isTrue();
      stray = Peers.stray(folder);
      assertThat(Peers.alive(stray)).isTrue();
    }
    assertThat(Peers.alive(stray)).isFalse();
  }

  @Test
  void aServerThatDetachesItselfIsOneToo() throws IOException {
    Peers.server(
        folder,
        "127.0.0.1",
        "int(os.environ['PORT'])",
        """
        if os.fork(): os._exit(0)
        os.setsid()
        if os.fork(): os._exit(0)
        """);
    long pid;
    try (ProcessTarget target = Peers.start(folder, "python3", "server.py")) {
      pid = askForPid(target);
      assertThat(target.alive()).isTrue();
    }
    assertThat(Peers.alive(pid)).isFalse();
  }
}
