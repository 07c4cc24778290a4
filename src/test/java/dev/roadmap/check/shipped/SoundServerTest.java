package dev.roadmap.check.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.CheckResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sound practice server holds every must and should. {@code -Drepetitions=50} tries it so
 * often, with other values each time.
 */
class SoundServerTest {

  private static final int REPETITIONS = Integer.getInteger("repetitions", 1);

  @ParameterizedTest
  @EnumSource
  void holdsEveryMustAndShould(Stages stage) throws IOException {
    var red = new ArrayList<String>();
    for (long seed = 1; seed <= REPETITIONS; seed++) {
      try (PracticeTarget target = stage.serve(List.of())) {
        for (CheckResult result : Shipped.run(stage.suite(), target, seed).checks()) {
          if (!Shipped.isGreen(result)) {
            red.add("seed " + seed + ": " + Shipped.words(result));
          }
        }
      }
    }
    assertThat(red).isEmpty();
  }
}
