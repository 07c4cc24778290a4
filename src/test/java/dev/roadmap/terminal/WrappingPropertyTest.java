package dev.roadmap.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

class WrappingPropertyTest {

  @Property(tries = 300)
  void noLineIsWiderThanAsked(
      @ForAll @NotBlank @StringLength(max = 200) String text,
      @ForAll @IntRange(min = 2, max = 90) int cells) {
    assertThat(Cells.wrap(Foreign.block(text).replace('/', '|'), cells))
        .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(cells));
  }

  @Property(tries = 300)
  void everyWordIsKept(
      @ForAll @StringLength(max = 200) String text,
      @ForAll @IntRange(min = 2, max = 90) int cells) {
    String clean = Foreign.line(text);
    assertThat(letters(String.join("", Cells.wrap(clean, cells)))).isEqualTo(letters(clean));
  }

  private static String letters(String text) {
    var letters = new StringBuilder();
    text.codePoints()
        .filter(point -> !Character.isWhitespace(point))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  @Property(tries = 2000)
  void aBarShowsEveryPartAndIsFullOnlyWhenAllIsClosed(
      @ForAll @IntRange(max = 500) int verified,
      @ForAll @IntRange(max = 500) int done,
      @ForAll @IntRange(max = 500) int skipped,
      @ForAll @IntRange(max = 500) int open,
      @ForAll @IntRange(min = 4, max = 90) int cells) {
    int[] parts = {verified, done, skipped};
    int closed = Arrays.stream(parts).sum();
    if (closed + open == 0) {
      return;
    }
    int[] drawn = Bar.share(parts, closed + open, cells);
    int filled = Arrays.stream(drawn).sum();
    for (int i = 0; i < parts.length; i++) {
      assertThat(drawn[i] > 0).isEqualTo(parts[i] > 0);
    }
    assertThat(filled == cells).isEqualTo(open == 0);
    assertThat(filled).isLessThanOrEqualTo(cells);
  }
}
