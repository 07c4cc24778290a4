package dev.roadmap.cli.completion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The text of the PowerShell script; the shell itself is seldom where the tests run, so the grammar
 * that editors use reads it.
 */
class PowerShellScriptTest {

  private static final String SCRIPT = Script.of(Shell.POWERSHELL, Typing.GRAMMAR);

  @Test
  void itRegistersForTheProgram() {
    assertThat(SCRIPT)
        .contains("Register-ArgumentCompleter -Native -CommandName 'roadmap' -ScriptBlock {\n")
        .contains("    param($wordToComplete, $commandAst, $cursorPosition)\n");
  }

  @Test
  void idsCarryTheirTitles() {
    assertThat(SCRIPT)
        .contains("            'status-codes', 'HTTP status codes',\n")
        .contains("            'web', 'Phase 4: Understanding the web',\n");
  }

  @Test
  void placesSayWhatFits() {
    assertThat(SCRIPT)
        .contains("            'log 0 *' { return '' }\n")
        .contains(
            "            'log 1 *' { return 'phases lessons exercises projects milestones' }\n")
        .contains("            'read 0 *' { return 'lessons' }\n")
        .contains("            '* --color' { return 'color' }\n")
        .contains("            '* --road' { return 'folders' }\n");
  }

  @Test
  void everyQuoteIsDoubled() {
    assertThat(Script.of(Shell.POWERSHELL, OddGrammar.GRAMMAR))
        .contains("'quote', 'It''s \"so\" ’’quoted‘‘',\n")
        .contains("'query', '$(touch broken) `touch broken` $HOME %s * ~ # ; & | <x>'\n");
  }

  @Test
  void itIsPowerShell(@TempDir Path folder) throws Exception {
    Path modules = Path.of("src/test/snippets/node_modules").toAbsolutePath();
    Needed.here(Files.isDirectory(modules), "src/test/snippets/node_modules");
    Files.createSymbolicLink(folder.resolve("node_modules"), modules);
    try (InputStream script = getClass().getResourceAsStream("powershell.cjs")) {
      Files.copy(script, folder.resolve("powershell.cjs"));
    }
    Files.writeString(folder.resolve("ours.ps1"), SCRIPT);
    Files.writeString(folder.resolve("odd.ps1"), Script.of(Shell.POWERSHELL, OddGrammar.GRAMMAR));
    Files.writeString(folder.resolve("wrong.ps1"), "'it is'\nif ($true {\n");
    Path shipped = Path.of("completions/roadmap.ps1").toAbsolutePath();
    Process node =
        new ProcessBuilder(
                "node", "powershell.cjs", "ours.ps1", "odd.ps1", shipped.toString(), "wrong.ps1")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String errors = new String(node.getInputStream().readAllBytes(), UTF_8);
    assertThat(node.waitFor()).as(errors).isZero();
    assertThat(errors.lines()).isNotEmpty().allMatch(line -> line.startsWith("wrong.ps1:"));
  }
}
