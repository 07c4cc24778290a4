package dev.roadmap.check.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.shipped.Shipped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The solutions of the exercises hold every must and should of the suites they are for. Some of
 * them alone: {@code -Dsolutions=walk-task-auth} or {@code -Dsolutions=go}.
 */
class SolutionsTest {

  private static final Services SERVICES = new Services();

  static List<Solution> solutions() throws IOException {
    String wanted = System.getProperty("solutions", "");
    return Solution.all().stream().filter(one -> one.toString().contains(wanted)).toList();
  }

  @ParameterizedTest
  @MethodSource("solutions")
  void holdTheirSuites(Solution solution, @TempDir Path folder) throws IOException {
    try (Services.Given given = SERVICES.giveTo(solution)) {
      assertThat(
              solution
                  .peer()
                  .check(
                      Shipped.suite(solution.suite()), folder, given.environment(), given.parts()))
          .filteredOn(result -> !Shipped.isGreen(result))
          .extracting(Shipped::words)
          .isEmpty();
    }
  }

  @AfterAll
  static void end() {
    SERVICES.close();
  }
}
