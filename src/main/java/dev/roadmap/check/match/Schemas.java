package dev.roadmap.check.match;

import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Scope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The matchers that only JSON Schema has: they say nothing about values of other types. */
public final class Schemas {

  private Schemas() {}

  /** A schema that others, and itself, refer to by its name. */
  public static final class Named implements Matcher {

    private final String name;
    private @Nullable Matcher schema;

    public Named(String name) {
      this.name = name;
    }

    /** Says what it is, once. */
    public void is(Matcher is) {
      schema = is;
    }

    @Override
    public void match(Subject subject, Trial trial) {
      if (schema != null) {
        schema.match(subject, trial);
      }
    }

    @Override
    public String expected(Scope scope) {
      return "what the schema `" + name + "` says";
    }
  }

  /** Something that is asked of values of this type alone. */
  public record When(Type type, Matcher matcher) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      if (trial.holds(type, subject)) {
        matcher.match(subject, trial);
      }
    }

    @Override
    public String expected(Scope scope) {
      return matcher.expected(scope);
    }
  }

  /** The fields an object may have: those that are there must match. */
  public record Properties(Map<String, Matcher> fields) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      fields.forEach((name, matcher) -> {
        Subject field = subject.field(name);
        if (field.value() != null) {
          matcher.match(field, trial);
        }
      });
    }

    @Override
    public String expected(Scope scope) {
      return "an object with certain fields";
    }
  }

  /** What fields of other names must match. */
  public record Others(List<String> known, Matcher matcher) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      if (subject.value() instanceof Json.Obj object) {
        for (String name : object.fields().keySet()) {
          if (!known.contains(name)) {
            matcher.match(subject.field(name), trial);
          }
        }
      }
    }

    @Override
    public String expected(Scope scope) {
      return "no other fields";
    }
  }
}
