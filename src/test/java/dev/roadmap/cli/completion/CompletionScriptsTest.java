package dev.roadmap.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The scripts in {@code completions/} are what the commands and the road give. To repair: {@code
 * ./mvnw -q test -Dtest=CompletionScriptsTest -Dcompletions.write=true}.
 */
class CompletionScriptsTest {

  @ParameterizedTest
  @EnumSource
  void scriptsAreUpToDate(Shell shell) throws IOException {
    Path file = Path.of("completions", shell.file());
    String script = Script.of(shell, Typing.GRAMMAR);
    if (Boolean.getBoolean("completions.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, script);
      return;
    }
    assertThat(file)
        .as("repair with ./mvnw -q test -Dtest=CompletionScriptsTest -Dcompletions.write=true")
        .exists()
        .content()
        .isEqualTo(script);
  }
}
