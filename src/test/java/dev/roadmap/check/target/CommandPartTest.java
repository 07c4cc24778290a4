package dev.roadmap.check.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandPartTest {

  @TempDir private Path folder;

  private CommandPart part(String stop, String start) {
    return new CommandPart(
        Program.words(stop), Program.words(start), folder, Map.of("NAME", "away"));
  }

  @Test
  void itsCommandsRunInTheFolderWithTheEnvironment() throws Exception {
    Files.writeString(folder.resolve("here"), "");
    CommandPart part = part("mv here \"$NAME\"", "mv away here");
    part.take();
    assertThat(folder.resolve("away")).exists();
    part.giveBack();
    assertThat(folder.resolve("here")).exists();
  }

  @Test
  void aCommandThatFailsIsToldWithItsLastLine() {
    CommandPart part = part("echo first; echo no such service: db; exit 3", "true");
    assertThatThrownBy(part::take)
        .isInstanceOf(PartStuck.class)
        .hasMessage(
            "`echo first; echo no such service: db; exit 3` ended with exit code 3: no such"
                + " service: db");
  }

  @Test
  void aCommandThatIsNotThereIsTold() {
    CommandPart part = new CommandPart(List.of("true"), List.of("no-such-x"), folder, Map.of());
    assertThatThrownBy(part::giveBack)
        .isInstanceOf(PartStuck.class)
        .hasMessageStartingWith("`no-such-x` could not be started: ");
  }

  @Test
  void whatItLeavesRunningIsNotWaitedFor() {
    long begun = System.nanoTime();
    part("sleep 20 & true", "true").take();
    assertThat(System.nanoTime() - begun).isLessThan(15_000_000_000L);
  }
}
