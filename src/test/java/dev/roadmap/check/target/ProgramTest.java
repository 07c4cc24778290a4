package dev.roadmap.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that come as one text, and how they are shown again. */
class ProgramTest {

  @Test
  void plainWordsNeedNoShell() {
    assertThat(Program.words("  go run  ./cmd/api --port={port} "))
        .containsExactly("go", "run", "./cmd/api", "--port={port}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "npm run build && npm start",
        "python3 'my app.py'",
        "DEBUG=1 node app.js",
        "cat < x"
      })
  void whatOnlyAShellUnderstandsGoesToOne(String command) {
    assertThat(Program.words(command)).containsExactly("/bin/sh", "-c", command);
    assertThat(Program.typed(Program.words(command))).isEqualTo(command);
  }

  @Test
  void wordsAreShownAsOneWouldTypeThem() {
    assertThat(Program.typed(List.of("python3", "my app.py", "it's", "{port}", "")))
        .isEqualTo("python3 'my app.py' 'it'\\''s' {port} ''");
  }

  @Test
  void theNearestNameIsTheOneThatLacksLeast() {
    assertThat(Likeness.nearest("python", List.of("jython", "python3", "perl"), 2))
        .containsExactly("python3", "jython");
    assertThat(Likeness.nearest("ndoe", List.of("node", "nodejs", "code"), 2))
        .containsExactly("node");
  }
}
