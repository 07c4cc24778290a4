package dev.roadmap.check.match;

import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.JsonPath;
import dev.roadmap.check.value.JsonWriter;
import dev.roadmap.check.value.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be true of all items of a list together, however many clients change them.
 *
 * @param function {@code sum}, {@code min}, {@code max}, {@code count} or {@code distinct}
 * @param field of each item; empty for the item itself
 * @param comparison {@code ==}, {@code !=}, {@code >=}, {@code <=}, {@code >} or {@code <}
 */
public record Invariant(
    int line, String text, String function, JsonPath field, String comparison, BigDecimal number)
    implements Matcher {

  private static final Pattern FORM =
      Pattern.compile(
          "(sum|min|max|count|distinct)\\(([^()]*)\\)\\s*(==|!=|>=|<=|>|<)\\s*(-?\\d+(?:\\.\\d+)?)");

  /** Reads one; null when it is not written as it should. */
  public static @Nullable Invariant parse(int line, String text) {
    java.util.regex.Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches() || !JsonPath.isPath(parts.group(2).strip())) {
      return null;
    }
    return new Invariant(
        line,
        text.strip(),
        parts.group(1),
        new JsonPath(parts.group(2).strip()),
        parts.group(3),
        new BigDecimal(parts.group(4)));
  }

  @Override
  public void match(Subject subject, Trial trial) {
    if (!(subject.value() instanceof Json.Arr array)) {
      trial.fail(subject, "a list");
      return;
    }
    var values = new ArrayList<Json>();
    for (int i = 0; i < array.items().size(); i++) {
      Json value = field.find(array.items().get(i));
      boolean number = value instanceof Json.Num;
      if (value == null || (!number && !function.equals("count") && !function.equals("distinct"))) {
        trial.fail(subject.item(i, array.items().get(i)).field(field.text()), "a number");
        return;
      }
      values.add(value);
    }
    BigDecimal result = result(values);
    if (result == null || !holds(result.compareTo(number))) {
      String words = result == null ? "nothing, of an empty list" : result.toPlainString();
      trial.fail(subject, expected(trial.scope()), function + "(" + field.text() + ") is " + words);
    }
  }

  private @Nullable BigDecimal result(List<Json> values) {
    if (function.equals("count")) {
      return BigDecimal.valueOf(values.size());
    }
    if (function.equals("distinct")) {
      var distinct = new HashSet<String>();
      values.forEach(value -> distinct.add(JsonWriter.write(value)));
      return BigDecimal.valueOf(distinct.size());
    }
    BigDecimal result = function.equals("sum") ? BigDecimal.ZERO : null;
    for (Json value : values) {
      BigDecimal next = ((Json.Num) value).value();
      result =
          result == null
              ? next
              : switch (function) {
                case "sum" -> result.add(next);
                case "min" -> result.min(next);
                default -> result.max(next);
              };
    }
    return result;
  }

  private boolean holds(int order) {
    return switch (comparison) {
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case ">=" -> order >= 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order < 0;
    };
  }

  @Override
  public String expected(Scope scope) {
    return text;
  }
}
