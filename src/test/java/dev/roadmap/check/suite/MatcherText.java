package dev.roadmap.check.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.match.Matcher;
import dev.roadmap.curriculum.build.SuiteText;

/** Matchers for tests, written as in a suite. */
public final class MatcherText {

  private MatcherText() {}

  public static Matcher matcher(String yaml) {
    var notes = new Notes();
    notes.nextCheck();
    Matcher matcher = new MatcherReader(notes).matcher(SuiteText.tree("test.yaml", yaml));
    assertThat(notes.problems()).isEmpty();
    return matcher;
  }
}
