package dev.roadmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.shell.Typed.Open;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

  private static List<String> words(String line) {
    return Typed.of(line).texts().getFirst();
  }

  @Test
  void blanksPartWords() {
    assertThat(words("  note \t indexes  two words "))
        .containsExactly("note", "indexes", "two", "words");
  }

  @Test
  void quotesKeepWordsTogether() {
    assertThat(words("note a 'it is' \"so, it's\""))
        .containsExactly("note", "a", "it is", "so, it's");
    assertThat(words("a'b c'd \"\" ''")).containsExactly("ab cd", "", "");
  }

  @Test
  void aBackslashKeepsWhatFollowsFromMeaningAnything() {
    assertThat(words("a\\ b \\' \\\\")).containsExactly("a b", "'", "\\");
    assertThat(words("\"a\\\"b\" \"\\n\" '\\'")).containsExactly("a\"b", "\\n", "\\");
  }

  @Test
  void aBackslashAtTheEndOfALineJoinsIt() {
    assertThat(words("no\\\nte a")).containsExactly("note", "a");
  }

  @Test
  void aLineBreakInQuotesStaysAndOutsideBeginsAnotherCommand() {
    assertThat(Typed.of("note a 'b\nc'\n\nnext\n").texts())
        .containsExactly(List.of("note", "a", "b\nc"), List.of("next"));
  }

  @Test
  void whatIsOpenIsSaid() {
    assertThat(Typed.of("a 'b").open()).isEqualTo(Open.SINGLE);
    assertThat(Typed.of("a \"b'").open()).isEqualTo(Open.DOUBLE);
    assertThat(Typed.of("a \\").open()).isEqualTo(Open.BACKSLASH);
    assertThat(Typed.of("a 'b' \"c\"").open()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "roadmap next,next",
    "next,next",
    "? pace,help pace",
    "?,--help",
    "home --json,--json"
  })
  void somePrefixesAndShorthandsAreUnderstood(String line, String meant) {
    assertThat(Order.of(words(line))).isEqualTo(new Order.Run(words(meant)));
  }

  @Test
  void leavingIsAWordOfItsOwn() {
    assertThat(Order.of(List.of("exit"))).isEqualTo(new Order.Leave());
    assertThat(Order.of(List.of("roadmap", "quit"))).isEqualTo(new Order.Leave());
    assertThat(Order.of(List.of("exit", "now"))).isInstanceOf(Order.Run.class);
    assertThat(Order.of(List.of("roadmap"))).isEqualTo(new Order.Run(List.of()));
  }
}
