package dev.roadmap.check.match;

import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.JsonPath;
import dev.roadmap.check.value.Scope;
import java.util.ArrayList;
import java.util.Map;

/** The matchers that look at the parts of an object. */
public final class Objects {

  private Objects() {}

  /**
   * An object with these fields.
   *
   * @param exactly whether it may have no others
   */
  public record Fields(Map<String, Matcher> fields, boolean exactly) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      if (!(subject.value() instanceof Json.Obj object)) {
        trial.fail(subject, fields.isEmpty() ? "an object" : expected(trial.scope()));
        return;
      }
      fields.forEach((name, matcher) -> matcher.match(subject.field(name), trial));
      for (String name : object.fields().keySet()) {
        if (exactly && !fields.containsKey(name)) {
          new Plain.Absent().match(subject.field(name), trial);
        }
      }
    }

    @Override
    public String expected(Scope scope) {
      var words = new ArrayList<String>();
      fields.forEach((name, matcher) -> words.add(name + " " + brief(matcher.expected(scope))));
      return words.isEmpty() ? "an object" : "an object with " + Words.and(words);
    }

    private static String brief(String words) {
      return words.length() <= 60 ? words : words.substring(0, 60) + "...";
    }
  }

  /** A value further in. */
  public record At(JsonPath path, Matcher matcher) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      Json value = subject.value();
      Json found = value == null ? null : path.find(value);
      String before = subject.path();
      String joined =
          before.isEmpty() || path.text().startsWith("[")
              ? before + path.text()
              : before + "." + path.text();
      matcher.match(subject.child(joined, found), trial);
    }

    @Override
    public String expected(Scope scope) {
      return "at " + path.text() + " " + matcher.expected(scope);
    }
  }
}
