package dev.roadmap.check.match;

import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.JsonPath;
import dev.roadmap.check.value.JsonWriter;
import dev.roadmap.check.value.Scope;
import dev.roadmap.check.value.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The matchers that look at a list, or count. */
public final class Lists {

  private Lists() {}

  private static @Nullable List<Json> items(Subject subject, Trial trial) {
    if (subject.value() instanceof Json.Arr array) {
      return array.items();
    }
    trial.fail(subject, "a list");
    return null;
  }

  /** As many items as matchers, each matching its own. */
  public record Items(List<Matcher> matchers) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      if (!(subject.value() instanceof Json.Arr array) || array.items().size() != matchers.size()) {
        trial.fail(subject, expected(trial.scope()));
        return;
      }
      List<Json> items = array.items();
      for (int i = 0; i < items.size(); i++) {
        matchers.get(i).match(subject.item(i, items.get(i)), trial);
      }
    }

    @Override
    public String expected(Scope scope) {
      return matchers.isEmpty() ? "[], an empty list" : "a list of " + matchers.size();
    }
  }

  /** Characters of a text, items of a list. */
  public record Length(Matcher matcher) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      int length =
          switch (subject.value()) {
            case Json.Text text -> text.value().codePointCount(0, text.value().length());
            case Json.Arr array -> array.items().size();
            case null, default -> -1;
          };
      if (length < 0) {
        trial.fail(subject, "a string or a list");
      } else if (!trial.holds(matcher, Subject.of("length", Json.of(length)))) {
        trial.fail(
            subject, expected(trial.scope()), length + " long: " + Words.of(subject.value()));
      }
    }

    @Override
    public String expected(Scope scope) {
      return "a length of " + matcher.expected(scope).replace(", a number", "");
    }
  }

  /** Every item matches; the first that does not is told. */
  public record Each(Matcher matcher) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      List<Json> items = items(subject, trial);
      int before = trial.mismatches().size();
      for (int i = 0; items != null && i < items.size(); i++) {
        if (trial.mismatches().size() == before) {
          matcher.match(subject.item(i, items.get(i)), trial);
        }
      }
    }

    @Override
    public String expected(Scope scope) {
      return "a list of nothing but " + matcher.expected(scope);
    }
  }

  /** How many items are to match. */
  public enum Many {
    SOME("an item that is "),
    NONE("no item that is "),
    ONCE("exactly one item that is ");

    private final String words;

    Many(String words) {
      this.words = words;
    }
  }

  /** So many items match. */
  public record Count(Many many, Matcher matcher) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      List<Json> items = items(subject, trial);
      if (items == null) {
        return;
      }
      int found = 0;
      Subject last = subject;
      for (int i = 0; i < items.size(); i++) {
        Subject item = subject.item(i, items.get(i));
        if (trial.holds(matcher, item)) {
          found++;
          last = item;
        }
      }
      boolean holds =
          switch (many) {
            case SOME -> found > 0;
            case NONE -> found == 0;
            case ONCE -> found == 1;
          };
      if (!holds) {
        String actual = found == 0 ? "none" : found == 1 ? "one: " : found + ", the last: ";
        trial.fail(
            found == 0 ? subject : last,
            expected(trial.scope()),
            (found == 0 ? actual : actual + Words.of(last.value()))
                + " in a list of "
                + items.size());
      }
    }

    @Override
    public String expected(Scope scope) {
      return many.words + matcher.expected(scope);
    }
  }

  /** Each of these values is the field of exactly one item. */
  public record Includes(JsonPath by, Shape all) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      List<Json> items = items(subject, trial);
      if (items == null) {
        return;
      }
      Json wanted = all.fill(trial.scope());
      if (!(wanted instanceof Json.Arr list)) {
        trial.fail(subject, "a list to look for", Words.of(wanted));
        return;
      }
      Map<String, Integer> counts = counts(items, by);
      var missing = new ArrayList<String>();
      var repeated = new ArrayList<String>();
      for (Json value : list.items()) {
        int count = counts.getOrDefault(JsonWriter.write(value), 0);
        if (count != 1) {
          (count == 0 ? missing : repeated).add(JsonWriter.write(value));
        }
      }
      if (!missing.isEmpty() || !repeated.isEmpty()) {
        trial.fail(
            subject,
            "each of " + list.items().size() + " once, by " + by.text(),
            told("missing", missing)
                + told("more than once", repeated)
                + "a list of "
                + items.size());
      }
    }

    private static String told(String what, List<String> values) {
      if (values.isEmpty()) {
        return "";
      }
      List<String> some = values.subList(0, Math.min(3, values.size()));
      String more = values.size() > 3 ? ", ..." : "";
      return values.size() + " " + what + " (" + String.join(", ", some) + more + "), ";
    }

    @Override
    public String expected(Scope scope) {
      return "a list with certain items";
    }
  }

  private static Map<String, Integer> counts(List<Json> items, JsonPath by) {
    Map<String, Integer> counts = new HashMap<>();
    for (Json item : items) {
      Json value = by.find(item);
      if (value != null) {
        counts.merge(JsonWriter.write(value), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** No two are equal; the path is empty for the items themselves. */
  public record Unique(JsonPath by) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      List<Json> items = items(subject, trial);
      if (items == null) {
        return;
      }
      Map<String, Integer> first = new HashMap<>();
      int twice = 0;
      Subject shown = subject;
      String words = "";
      for (int i = 0; i < items.size(); i++) {
        Json value = by.find(items.get(i));
        Integer before = value == null ? null : first.putIfAbsent(JsonWriter.write(value), i);
        if (before != null && twice++ == 0) {
          shown = subject.item(i, items.get(i));
          words = Words.of(value) + ", at " + before + " and at " + i;
        }
      }
      if (twice > 0) {
        String more = twice > 1 ? "; " + twice + " repeat in all" : "";
        trial.fail(shown, expected(trial.scope()), words + more);
      }
    }

    @Override
    public String expected(Scope scope) {
      return by.text().isEmpty() ? "no item twice" : "no " + by.text() + " twice";
    }
  }

  /** In order. */
  public record Sorted(JsonPath by, boolean falling) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      List<Json> items = items(subject, trial);
      for (int i = 1; items != null && i < items.size(); i++) {
        Json a = by.find(items.get(i - 1));
        Json b = by.find(items.get(i));
        Integer order = a == null || b == null ? null : Order.compare(a, b);
        if (order == null || (falling ? order < 0 : order > 0)) {
          trial.fail(
              subject.item(i, items.get(i)),
              expected(trial.scope()),
              Words.of(b) + " after " + Words.of(a));
          return;
        }
      }
    }

    @Override
    public String expected(Scope scope) {
      return "a list in the order of " + by.text() + (falling ? ", falling" : "");
    }
  }

  /** A text that has this in it, or a list with such an item. */
  public record Contains(Shape part, Matcher item) implements Matcher {
    @Override
    public void match(Subject subject, Trial trial) {
      if (subject.value() instanceof Json.Arr) {
        new Count(Many.SOME, item).match(subject, trial);
      } else {
        new Strings.Has(Strings.Place.ANYWHERE, part).match(subject, trial);
      }
    }

    @Override
    public String expected(Scope scope) {
      return new Strings.Has(Strings.Place.ANYWHERE, part).expected(scope);
    }
  }
}
