package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code roadmap watch}: a program that is changed while it is watched. */
class WatchCommandTest {

  private static final String WAITING = "Ctrl-C ends it.";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Waits until it has waited for a change so many times, and gives what came since then. */
  private String round(int number) throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < deadline) {
      String[] rounds = out.toString(StandardCharsets.UTF_8).replace("\n", " ").split(WAITING, -1);
      if (rounds.length > number) {
        return rounds[number - 1];
      }
      Thread.sleep(20);
    }
    throw new AssertionError(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aChangeIsCheckedAndWhatBecameOfItIsSaid() throws Exception {
    Learner learner = Learner.in(folder);
    Path program = learner.work().resolve("tasks.py");
    String good = Files.readString(program);
    Files.writeString(program, good.replace("os.environ.get(\"FLAWS\", \"\")", "\"text\""));
    var exit = new AtomicInteger(-1);
    Thread watch =
        Thread.ofPlatform()
            .start(() ->
                exit.set(
                    learner
                        .person()
                        .types(
                            new ByteArrayInputStream(new byte[0]),
                            out,
                            new ByteArrayOutputStream(),
                            learner.line("watch", "tasks", "--", "python3", "tasks.py"))));
    try {
      assertThat(round(1)).contains("FAIL  create-then-read");
      Files.writeString(program, good);
      assertThat(round(2))
          .contains(
              "changed: tasks.py", "Holds now: create-then-read, unknown-is-404", "Verified:");
      write(program, "import sys\nsys.exit('broken')\n");
      round(3);
      write(program, good.replace("404", "405"));
      assertThat(round(4)).contains("Holds no more: unknown-is-404", "was verified on");
    } finally {
      watch.interrupt();
      watch.join();
    }
    assertThat(exit).hasValue(0);
    assertThat(folder.resolve("home/cache/running")).isEmptyDirectory();
  }

  @Test
  void whatChangedIsSaidBeforeWhatCameOfIt() throws Exception {
    Learner learner = Learner.in(folder);
    Path program = learner.work().resolve("tasks.py");
    write(program, "import sys\nsys.exit('broken')\n");
    Thread watch =
        Thread.ofPlatform()
            .start(() ->
                learner
                    .person()
                    .types(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        out,
                        learner.line("watch", "tasks", "--", "python3", "tasks.py")));
    try {
      assertThat(round(1)).contains("ended with exit code 1");
      write(program, "import sys\nsys.exit('still broken')\n");
      assertThat(round(2)).containsSubsequence("changed: tasks.py", "ended with exit code 1");
    } finally {
      watch.interrupt();
      watch.join();
    }
  }

  private static void write(Path program, String text) throws IOException {
    Files.writeString(program, text);
  }
}
