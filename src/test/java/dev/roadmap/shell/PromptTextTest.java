package dev.roadmap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.cli.Glance;
import dev.roadmap.terminal.Look;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTextTest {

  private static final Look BARE = Look.bare();

  @ParameterizedTest
  @CsvSource({
    "80, '', 'roadmap 12 % > '",
    "40, '', 'roadmap 12 % > '",
    "26, '', 'roadmap > '",
    "24, '', '> '",
    "10, '', '> '",
    "80, git-concepts, 'git-concepts 12 % > '",
    "40, git-concepts, 'git-con… 12 % > '",
    "26, git-concepts, 'git-co… > '",
    "80, a-very-long-name-of-some-exercise, 'a-very-long-name-of-som… 12 % > '",
  })
  void itNamesTheStepUnderWayAndLeavesRoomToType(int columns, String started, String shown) {
    var glance = new Glance(12, started.isEmpty() ? null : started, null);
    assertThat(PromptText.of(Optional.of(glance), BARE, columns)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"80, 'roadmap > '", "12, '> '"})
  void itIsThereWhenTheProgressCannotBeRead(int columns, String shown) {
    assertThat(PromptText.of(Optional.empty(), BARE, columns)).isEqualTo(shown);
  }
}
