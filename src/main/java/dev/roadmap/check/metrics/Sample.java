package dev.roadmap.check.metrics;

import dev.roadmap.check.value.Json;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the text.
 *
 * @param line from 1
 * @param labels sorted by name
 * @param value as it is written
 */
record Sample(int line, String name, Map<String, String> labels, String value) {

  private static final Pattern FORM =
      Pattern.compile(
          "([a-zA-Z_:][a-zA-Z0-9_:]*+)\\s*(\\{(?:[^\"}]|\"(?:[^\"\\\\]|\\\\.)*+\")*+})?"
              + "\\s*([^\\s{]+)(\\s+[^\\s{#]+)?(\\s+#\\s.*)?");
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*([a-zA-Z_][a-zA-Z0-9_]*)\\s*=\\s*\"((?:[^\"\\\\]|\\\\[\\\\\"n])*+)\"\\s*(,|$)");
  private static final Pattern NO_NUMBER =
      Pattern.compile("NaN|[+-]?Inf", Pattern.CASE_INSENSITIVE);

  Sample {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
  }

  /** Reads a line that is no comment. */
  static Sample read(int line, String text) throws MetricsError {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new MetricsError(line, "this is not like `name{label=\"value\"} 1`: " + text.strip());
    }
    String labels = parts.group(2) == null ? "{}" : parts.group(2);
    Map<String, String> read = labels(line, labels.substring(1, labels.length() - 1));
    var sample = new Sample(line, parts.group(1), read, parts.group(3));
    if (!NO_NUMBER.matcher(sample.value).matches() && sample.number() == null) {
      throw new MetricsError(line, sample.value + " is no number");
    }
    return sample;
  }

  private static Map<String, String> labels(int line, String text) throws MetricsError {
    var labels = new TreeMap<String, String>();
    Matcher label = LABEL.matcher(text);
    int at = 0;
    while (!text.substring(at).isBlank()) {
      if (!label.find(at) || label.start() != at) {
        throw new MetricsError(line, "labels are like `{method=\"GET\"}`, and not {" + text + "}");
      }
      if (labels.put(label.group(1), plain(label.group(2))) != null) {
        throw new MetricsError(line, "the label " + label.group(1) + " stands there twice");
      }
      at = label.end();
    }
    return labels;
  }

  private static String plain(String escaped) {
    return escaped.replaceAll("\\\\n", "\n").replaceAll("\\\\([\\\\\"])", "$1");
  }

  private @Nullable BigDecimal number() {
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException no) {
      return null;
    }
  }

  /** A number; a text for NaN and the infinities, which JSON does not have. */
  Json amount() {
    BigDecimal number = number();
    return number == null ? Json.of(value) : Json.of(number);
  }

  /** The same without a label. */
  Map<String, String> labelsWithout(String label) {
    var others = new TreeMap<>(labels);
    others.remove(label);
    return others;
  }
}
