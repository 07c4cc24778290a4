package dev.roadmap.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "next, next, 0",
    "nxet, next, 1",
    "kitten, sitting, 3",
    "ab, ba, 1",
    "abc, ca, 3",
  })
  void aSwapIsOneMistake(String one, String other, int mistakes) {
    assertThat(EditDistance.between(one, other)).isEqualTo(mistakes);
    assertThat(EditDistance.between(other, one)).isEqualTo(mistakes);
  }
}
