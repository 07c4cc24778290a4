package dev.roadmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptHistoryTest {

  @TempDir Path home;

  private PromptHistory open(Path file) {
    var history = new PromptHistory(file);
    history.open();
    return history;
  }

  @Test
  void nothingTypedNothingWritten() {
    Path file = home.resolve("data/prompt-history");
    open(file);
    assertThat(file.getParent()).doesNotExist();
  }

  @Test
  void linesComeBackWhateverIsInThem() throws IOException {
    Path file = home.resolve("data/prompt-history");
    open(file).add(Instant.EPOCH, "note a 'one\ntwo' \\n ü");
    assertThat(open(file).get(0)).isEqualTo("note a 'one\ntwo' \\n ü");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void twoSessionsAtOnceKeepBoth() {
    Path file = home.resolve("prompt-history");
    PromptHistory one = open(file);
    PromptHistory other = open(file);
    one.add(Instant.EPOCH, "next");
    other.add(Instant.EPOCH, "map");
    assertThat(open(file).size()).isEqualTo(2);
  }

  @Test
  void aLongFileIsShortenedToWhatIsRead() throws IOException {
    Path file = home.resolve("prompt-history");
    Files.writeString(
        file,
        IntStream.range(0, 2000).mapToObj(i -> "show " + i + "\n").collect(Collectors.joining()));
    PromptHistory history = open(file);
    assertThat(history.size()).isEqualTo(PromptHistory.KEPT);
    assertThat(history.get(history.last())).isEqualTo("show 1999");
    assertThat(Files.readAllLines(file)).hasSize(PromptHistory.KEPT);
  }

  @Test
  void aPlaceThatCannotBeWrittenToCostsOnlyTheMemory() throws IOException {
    Path blocked = Files.writeString(home.resolve("a-file"), "");
    PromptHistory history = open(blocked.resolve("prompt-history"));
    history.add(Instant.EPOCH, "next");
    assertThat(history.size()).isEqualTo(1);
  }

  @Test
  void anythingElseInTheFileDoesNotStopThePrompt() throws IOException {
    Path file = home.resolve("prompt-history");
    Files.write(file, new byte[] {(byte) 0xff, 0, '\n', '\\'});
    assertThat(open(file).size()).isEqualTo(2);
  }
}
