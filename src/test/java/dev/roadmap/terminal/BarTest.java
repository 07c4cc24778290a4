package dev.roadmap.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {

  private final Page page = new Page(new Look(false, true, false, 80));

  @Test
  void keepsVerifiedDoneAndSkippedApart() {
    assertThat(Bar.draw(page, 4, 3, 2, 10, 10)).isEqualTo("████▓▓▓░░·");
  }

  @Test
  void isFullOnlyWhenNothingIsOpen() {
    assertThat(Bar.draw(page, 0, 999, 0, 1000, 10)).isEqualTo("▓▓▓▓▓▓▓▓▓·");
    assertThat(Bar.draw(page, 0, 1000, 0, 1000, 10)).isEqualTo("▓▓▓▓▓▓▓▓▓▓");
  }

  @Test
  void showsTheFirstStepOfMany() {
    assertThat(Bar.draw(page, 0, 1, 0, 1000, 10)).isEqualTo("▓·········");
    assertThat(Bar.draw(page, 1, 1, 1, 1000, 10)).isEqualTo("█▓░·······");
  }

  @Test
  void isEmptyForNothing() {
    assertThat(Bar.draw(page, 0, 0, 0, 0, 5)).isEqualTo("·····");
  }

  @Test
  void differsByMoreThanColourInAscii() {
    Page ascii = new Page(new Look(false, false, false, 80));
    assertThat(Bar.draw(ascii, 4, 3, 2, 10, 10)).isEqualTo("####===--.");
  }
}
