package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionPageTest {

  @ParameterizedTest
  @CsvSource({
    "curl says *connection refused*., curl says connection refused.",
    "This is **not** it., This is not it.",
    "`SELECT *` and `count(*)`, `SELECT *` and `count(*)`",
    "2 * 3 * 4, 2 * 3 * 4",
    "'*.log, *.txt', '*.log, *.txt'",
    "snake_case*s, snake_case*s",
  })
  void stressedWordsLoseTheirStarsAndCodeKeepsThem(String markdown, String shown) {
    assertThat(QuestionPage.inline(new Page(Look.bare()), markdown)).isEqualTo(shown);
  }
}
