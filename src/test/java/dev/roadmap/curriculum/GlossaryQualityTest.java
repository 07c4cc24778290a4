package dev.roadmap.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.RealRoad;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The terms of the real road: each explained once, in one sentence, by other words. */
class GlossaryQualityTest {

  /** Rises when terms are added, and never falls. */
  private static final int AT_LEAST = 640;

  private static final Pattern NEXT_SENTENCE = Pattern.compile("[.?!][\")]? +\\p{Lu}");

  private final List<Term> terms =
      RealRoad.road().steps().stream()
          .flatMap(step -> RealRoad.road().terms(step).stream())
          .toList();

  private List<String> where(Predicate<Term> wrong) {
    return terms.stream().filter(wrong).map(Term::term).toList();
  }

  @Test
  void thereAreEnough() {
    assertThat(terms).hasSizeGreaterThanOrEqualTo(AT_LEAST);
  }

  @Test
  void readingTheTermsAloneGivesTheSame() {
    for (Step step : RealRoad.road().steps()) {
      List<Term> whole =
          RealRoad.road().text(step) instanceof Text.LessonText lesson ? lesson.terms() : List.of();
      assertThat(RealRoad.road().terms(step)).as(step.id()).isEqualTo(whole);
    }
  }

  @Test
  void eachIsExplainedOnce() {
    Map<String, String> known = new HashMap<>();
    var twice = new ArrayList<String>();
    for (Term term : terms) {
      var names = new ArrayList<>(term.also());
      names.add(term.term());
      for (String name : names) {
        String before = known.put(name.toLowerCase(Locale.ROOT), term.term());
        if (before != null) {
          twice.add(name + ": " + before + " and " + term.term());
        }
      }
    }
    assertThat(twice).isEmpty();
    assertThat(terms.stream().map(term -> CheatSheet.key(term.term())))
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }

  @Test
  void inOneSentence() {
    assertThat(where(term -> !term.means().endsWith("."))).isEmpty();
    assertThat(where(term -> NEXT_SENTENCE.matcher(withoutCode(term)).find())).isEmpty();
    assertThat(where(term -> term.means().length() > 200)).isEmpty();
    assertThat(where(term -> term.means().chars().filter(sign -> sign == '`').count() % 2 != 0))
        .isEmpty();
  }

  /** What stands before a semicolon explains, what follows adds to it. */
  @Test
  void byOtherWords() {
    assertThat(
            where(term -> {
              String explains = " " + words(withoutCode(term).split(";", 2)[0]) + " ";
              return explains.contains(" " + words(term.term()) + " ");
            }))
        .isEmpty();
  }

  private static String withoutCode(Term term) {
    return term.means().replaceAll("`[^`]*`", "x");
  }

  private static String words(String text) {
    return Tokens.normal(text);
  }
}
