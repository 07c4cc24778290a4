package dev.roadmap.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignTest {

  @Test
  void leavesWordsAlone() {
    assertThat(Foreign.line("naïve 漢字 🙂")).isEqualTo("naïve 漢字 🙂");
  }

  @Test
  void takesTheSteeringOutOfEscapeSequences() {
    assertThat(Foreign.line("\u001b[2Jgone\u009b1m\u0007\u007f\0")).isEqualTo("�[2Jgone�1m���");
  }

  @Test
  void doesNotLetTextBeReadBackwards() {
    assertThat(Foreign.line("a\u202eb\u2066c\u200fd\ufeff")).isEqualTo("a�b�c�d�");
  }

  @Test
  void keepsLinesOnlyInABlock() {
    assertThat(Foreign.line("a\nb\tc\r\nd")).isEqualTo("a b c  d");
    assertThat(Foreign.block("a\nb\tc\r\nd")).isEqualTo("a\nb c \nd");
  }

  @Test
  void namesAMegabyteInSixtyCells() {
    assertThat(Foreign.brief("x".repeat(1 << 20))).isEqualTo("x".repeat(57) + "...");
    assertThat(Cells.width(Foreign.brief("漢".repeat(1 << 20)))).isLessThanOrEqualTo(60);
  }
}
