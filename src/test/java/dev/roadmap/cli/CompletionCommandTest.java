package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import dev.roadmap.cli.completion.Shell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletionCommandTest {

  @TempDir Path home;

  @ParameterizedTest
  @EnumSource
  void aShellGetsItsScript(Shell shell) throws Exception {
    Screen screen = new Person(home).types("completion", shell.word());
    assertThat(screen.exit()).isZero();
    assertThat(screen.err()).isEmpty();
    assertThat(screen.out()).isEqualTo(Files.readString(Path.of("completions", shell.file())));
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void theScriptIsTheSameWhateverTheTerminal() {
    String script = new Person(home).types("completion", "fish").out();
    var person = new Person(home).writing(StandardCharsets.US_ASCII).atTerminal(40);
    assertThat(person.types("--color", "always", "completion", "fish").out()).isEqualTo(script);
  }

  @Test
  void programsGetItAsData() {
    Screen screen = new Person(home).types("completion", "bash", "--json");
    assertThat(screen.json().get("shell").asString()).isEqualTo("bash");
    assertThat(screen.json().get("script").asString()).contains("complete -F _roadmap roadmap");
  }

  @Test
  void withoutAShellItSaysHowToInstallTheOwnOneFirst() {
    Screen screen = new Person(home).with("SHELL", "/usr/bin/fish").types("completion");
    assertThat(screen.exit()).isZero();
    assertThat(screen.out())
        .isEqualTo(
            """
            Tab then completes commands, options and every id of the road. Put one line
            where your shell reads it when it starts:

            fish (yours), in ~/.config/fish/config.fish
              roadmap completion fish | source

            bash, in ~/.bashrc
              eval "$(roadmap completion bash)"

            zsh, in ~/.zshrc, after compinit
              eval "$(roadmap completion zsh)"

            powershell, in $PROFILE
              roadmap completion powershell | Out-String | Invoke-Expression

            It works in the shells you open from then on.

            → roadmap next   what to do now
            """);
  }

  @Test
  void anUnknownOwnShellIsNoProblem() {
    Screen screen = new Person(home).with("SHELL", "/bin/ksh").types("completion", "--json");
    assertThat(screen.json().get("shell").isNull()).isTrue();
    assertThat(screen.json().get("shells")).hasSize(4);
    assertThat(new Person(home).types("completion").out()).doesNotContain("(yours)");
  }

  @Test
  void aMistypedShellGetsTheNearest() {
    Screen screen = new Person(home).types("completion", "bsh");
    assertThat(screen.exit()).isEqualTo(2);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err())
        .isEqualTo(
            """
            roadmap: There is no completion for "bsh".
                     Did you mean bash or zsh?
            """);
    assertThat(new Person(home).types("completion", "elvish").err())
        .endsWith("There is one for bash, zsh, fish and powershell.\n");
  }

  @Test
  void anotherRoadGetsItsOwnIds() {
    Screen screen =
        new Person(home)
            .with("ROADMAP_ROAD", "roadmap")
            .with("XDG_CACHE_HOME", home.resolve("cache").toString())
            .types("completion", "bash");
    assertThat(screen.exit()).isZero();
    assertThat(screen.out()).contains(" status-codes ");
  }
}
