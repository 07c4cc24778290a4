package dev.roadmap.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The text of the PowerShell script; the shell itself is seldom where the tests run. */
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
  void whatIsOpenedIsClosed() {
    String code = SCRIPT.replaceAll("'(?:[^']|'')*'|\"[^\"]*\"|#[^\n]*", "");
    for (String pair : new String[] {"()", "{}", "[]"}) {
      assertThat(count(code, pair.charAt(0))).as(pair).isEqualTo(count(code, pair.charAt(1)));
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(letter -> letter == wanted).count();
  }
}
