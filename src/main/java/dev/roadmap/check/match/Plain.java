package dev.roadmap.check.match;

import dev.roadmap.check.Level;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Scope;
import dev.roadmap.check.value.Shape;
import java.util.ArrayList;
import java.util.List;

/** The matchers that are about a value as a whole, and those that join others. */
public final class Plain {

  private Plain() {}

  /** The same value, type included. */
  public record Equal(Shape value) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      Json wanted = value.fill(trial.scope());
      if (subject.value() == null || !Json.same(wanted, subject.value())) {
        different(subject, wanted, trial);
      }
    }

    @Override
    public String expected(Scope scope) {
      return Words.of(value.fill(scope));
    }
  }

  static void different(Subject subject, Json wanted, Trial trial) {
    String expected = Words.of(wanted);
    String actual = Words.of(subject.value());
    if (wanted instanceof Json.Text a && subject.value() instanceof Json.Text b) {
      boolean ascii = a.value().chars().allMatch(unit -> unit < 0x7f);
      if (!ascii || expected.length() > 100 || expected.equals(actual)) {
        expected += Words.difference(a.value(), b.value());
        actual += Words.difference(b.value(), a.value());
      }
    }
    trial.fail(subject, expected, actual);
  }

  /** Nothing is there; null is something. */
  public record Absent() implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      if (subject.value() != null) {
        trial.fail(subject, expected(trial.scope()));
      }
    }

    @Override
    public String expected(Scope scope) {
      return "nothing: it should not be there";
    }
  }

  /** Something is there. */
  public record Present() implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      if (subject.value() == null) {
        trial.fail(subject, expected(trial.scope()));
      }
    }

    @Override
    public String expected(Scope scope) {
      return "it should be there";
    }
  }

  /** Whatever it is. */
  public record Anything() implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {}

    @Override
    public String expected(Scope scope) {
      return "anything";
    }
  }

  /** Everything but this. */
  public record Not(Matcher matcher) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      if (trial.holds(matcher, subject)) {
        trial.fail(subject, expected(trial.scope()));
      }
    }

    @Override
    public String expected(Scope scope) {
      return "anything but " + matcher.expected(scope);
    }
  }

  /** One of several. */
  public record OneOf(List<Matcher> matchers) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      for (Matcher matcher : matchers) {
        if (trial.holds(matcher, subject)) {
          return;
        }
      }
      trial.fail(subject, expected(trial.scope()));
    }

    @Override
    public String expected(Scope scope) {
      var words = new ArrayList<String>();
      for (Matcher matcher : matchers) {
        words.add(matcher.expected(scope));
      }
      return Words.or(words);
    }
  }

  /** All of several; the first that fails is told, since the others would only repeat it. */
  public record All(List<Matcher> matchers) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      boolean holds = true;
      for (Matcher matcher : matchers) {
        int before = trial.mismatches().size();
        boolean milder = matcher instanceof Graded;
        // What is kept may be asked for in what follows.
        if (holds || milder || matcher instanceof Keep) {
          matcher.match(subject, trial);
          holds &= milder || trial.mismatches().size() == before;
        }
      }
    }

    @Override
    public String expected(Scope scope) {
      var words = new ArrayList<String>();
      for (Matcher matcher : matchers) {
        if (!(matcher instanceof Keep)) {
          words.add(matcher.expected(scope));
        }
      }
      return words.isEmpty() ? "a value" : Words.and(words);
    }
  }

  /** Counts as advice where it does not hold. */
  public record Graded(Level level, Matcher matcher) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      trial.graded(level, matcher, subject);
    }

    @Override
    public String expected(Scope scope) {
      return matcher.expected(scope);
    }
  }

  /** Remembers where in the suite it stands. */
  public record Placed(int line, Matcher matcher) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      trial.placed(line, matcher, subject);
    }

    @Override
    public String expected(Scope scope) {
      return matcher.expected(scope);
    }
  }

  /** Keeps the value under a name; what is not there cannot be kept, and does not hold. */
  public record Keep(String name) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      if (subject.value() == null) {
        trial.fail(subject, expected(trial.scope()));
      } else {
        trial.keep(name, subject.value());
      }
    }

    @Override
    public String expected(Scope scope) {
      return "a value";
    }
  }

  /** The same as a variable. */
  public record SameAs(Shape variable, List<String> except) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      Json wanted = variable.fill(trial.scope());
      if (subject.value() instanceof Json.Obj actual && wanted instanceof Json.Obj object) {
        for (String name : object.fields().keySet()) {
          if (!except.contains(name)) {
            Json field = object.fields().get(name);
            new Equal(new Shape.Fixed(field)).match(subject.field(name), trial);
          }
        }
        for (String name : actual.fields().keySet()) {
          if (!except.contains(name) && object.field(name) == null) {
            new Absent().match(subject.field(name), trial);
          }
        }
      } else {
        new Equal(new Shape.Fixed(wanted)).match(subject, trial);
      }
    }

    @Override
    public String expected(Scope scope) {
      return Words.of(variable.fill(scope));
    }
  }
}
