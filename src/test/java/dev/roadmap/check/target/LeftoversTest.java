package dev.roadmap.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check that was killed left behind is ended, and nothing else is. */
class LeftoversTest {

  /** Its starter and its group are long gone: no process has the highest numbers. */
  private static final String GONE = "4194302 2026-01-01T00:00:00Z";

  @TempDir Path folder;

  private static Process sleeping(Family.Mark mark) throws IOException {
    var builder = new ProcessBuilder("sleep", "60");
    builder.environment().put(mark.name(), mark.value());
    return builder.start();
  }

  private void endAfter(String mark) throws IOException {
    Path file = folder.resolve("4194302.pid");
    Files.writeString(file, GONE + "\n" + GONE + "\npython3 app.py\n" + mark);
    var separation = Separation.of(new Programs(System.getenv()));
    try (var guardian = new Guardian(separation)) {
      new Leftovers(folder).end(guardian, separation, StartListener.NONE);
    }
    assertThat(file).doesNotExist();
  }

  /** A full disk, or a kill, may have cut the file anywhere; here into a mark that many have. */
  @Test
  void halfAMarkIsNobodys() throws Exception {
    var mark = Family.Mark.make();
    Process other = sleeping(mark);
    try {
      String whole = mark.toString();
      endAfter(whole.substring(0, whole.length() - 1));
      assertThat(other.waitFor(300, TimeUnit.MILLISECONDS)).isFalse();
      endAfter(whole);
      assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      other.destroyForcibly();
    }
  }
}
