package dev.roadmap.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.RealRoad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every lesson of the real road has beside its body. */
class LessonQualityTest {

  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  /** Between two sentences; what stands in code ends none. */
  private static final Pattern NEXT = Pattern.compile("(?<=[.!?])[\")]*\\s+");

  private static List<String> where(Predicate<Text.LessonText> wrong) {
    var found = new ArrayList<String>();
    for (Step step : RealRoad.road().steps()) {
      if (RealRoad.road().text(step) instanceof Text.LessonText lesson && wrong.test(lesson)) {
        found.add(step.id());
      }
    }
    return found;
  }

  private static long sentences(String text) {
    return NEXT.splitAsStream(CODE.matcher(text.strip()).replaceAll("x")).count();
  }

  @Test
  void theSummaryHasTwoToFourSentences() {
    assertThat(sentences("One. Two, `a. b` too? (Three.) \"Four.\" Five")).isEqualTo(5);
    assertThat(where(lesson -> sentences(lesson.summary()) < 2)).isEmpty();
    assertThat(where(lesson -> sentences(lesson.summary()) > 4)).isEmpty();
  }

  @Test
  void itSaysWhenItWasChecked() {
    var first = LocalDate.of(2026, 11, 1);
    assertThat(where(lesson -> lesson.checked().isEmpty())).isEmpty();
    assertThat(where(lesson -> LocalDate.parse(lesson.checked()).isBefore(first))).isEmpty();
  }
}
