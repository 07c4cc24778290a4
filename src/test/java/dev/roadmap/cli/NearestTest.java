package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> WORDS =
      List.of(
          "next",
          "done",
          "undo",
          "note",
          "map",
          "status-codes",
          "url-shortener/tests",
          "learning-how-to-learn");

  @ParameterizedTest
  @CsvSource({
    "nxet,   next",
    "doen, done",
    "mpa, map",
    "statuscodes, status-codes",
    "codes, status-codes",
    "STATUS-CODE, status-codes",
    "url-shortner/tests, url-shortener/tests",
    "lerning, learning-how-to-learn",
    "how-learn, learning-how-to-learn",
    "shortner, url-shortener/tests"
  })
  void namesTheOneThatWasMeant(String typed, String meant) {
    assertThat(Nearest.to(typed, WORDS)).first().isEqualTo(meant);
  }

  @Test
  void namesNothingThatIsFarAway() {
    assertThat(Nearest.to("xyzzy", WORDS)).isEmpty();
    assertThat(Nearest.to("", WORDS)).isEmpty();
    assertThat(Nearest.to("x".repeat(1 << 20), WORDS)).isEmpty();
  }

  @Test
  void leavesOutWhatIsMuchFurtherThanTheClosest() {
    assertThat(Nearest.to("status-code", List.of("status-codes", "stades-cod", "stat")))
        .containsExactly("status-codes");
  }
}
