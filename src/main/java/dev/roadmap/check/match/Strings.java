package dev.roadmap.check.match;

import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Scope;
import dev.roadmap.check.value.Shape;
import java.util.regex.Pattern;

/** The matchers that look into a text. */
public final class Strings {

  /** Enough for any honest text; an expression that backtracks without end is stopped by it. */
  private static final int MOST_STEPS = 20_000_000;

  private Strings() {}

  /** Where a part has to be. */
  public enum Place {
    ANYWHERE("with %s in it"),
    START("that begins with %s"),
    END("that ends with %s");

    private final String words;

    Place(String words) {
      this.words = words;
    }
  }

  /** A text with another in it. */
  public record Has(Place place, Shape part) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      String wanted = part.fill(trial.scope()).plain();
      boolean holds =
          subject.value() instanceof Json.Text text
              && switch (place) {
                case ANYWHERE -> text.value().contains(wanted);
                case START -> text.value().startsWith(wanted);
                case END -> text.value().endsWith(wanted);
              };
      if (!holds) {
        trial.fail(subject, expected(trial.scope()));
      }
    }

    @Override
    public String expected(Scope scope) {
      String wanted = Words.brief("\"" + part.fill(scope).plain() + "\"");
      return "a string " + String.format(place.words, wanted);
    }
  }

  /** A text in which a regular expression is found. */
  public record Found(Pattern pattern) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      if (!(subject.value() instanceof Json.Text text)) {
        trial.fail(subject, expected(trial.scope()));
        return;
      }
      try {
        if (!pattern.matcher(new Stepped(text.value(), new Steps())).find()) {
          trial.fail(subject, expected(trial.scope()));
        }
      } catch (TooManySteps e) {
        trial.fail(subject, expected(trial.scope()), "a string that takes too long to search");
      }
    }

    @Override
    public String expected(Scope scope) {
      return "a string in which " + pattern.pattern() + " is found";
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super(null, null, false, false);
    }
  }

  private static final class Steps {
    private int taken;

    void take() {
      if (++taken > MOST_STEPS) {
        throw new TooManySteps();
      }
    }
  }

  /** A text that lets itself be looked at only so often. */
  private record Stepped(CharSequence text, Steps steps) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      steps.take();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Stepped(text.subSequence(start, end), steps);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
