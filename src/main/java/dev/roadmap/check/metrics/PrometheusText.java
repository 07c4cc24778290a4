package dev.roadmap.check.metrics;

import dev.roadmap.check.value.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads Prometheus' text format, version 0.0.4 (<a
 * href="https://prometheus.io/docs/instrumenting/exposition_formats/">its description</a>); of
 * OpenMetrics, what looks like it.
 */
public final class PrometheusText {

  private static final Set<String> TYPES =
      Set.of("counter", "gauge", "histogram", "summary", "untyped", "unknown", "info", "stateset");

  /** What a name may end with besides that of its TYPE line. */
  private static final List<String> ENDINGS =
      List.of("_bucket", "_sum", "_count", "_total", "_created", "_info");

  /** A server of a learner has hundreds. */
  private static final int MOST = 20_000;

  private final Map<String, String> types = new HashMap<>();
  private final List<Sample> samples = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private PrometheusText() {}

  /**
   * Reads a text into a list of {@code {name, type, labels, value}}; a histogram is one item,
   * {@code {name, type, labels, count, sum, buckets: [{le, count}]}}, its buckets by size.
   */
  public static Json read(String text) throws MetricsError {
    var reader = new PrometheusText();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.startsWith("#")) {
        reader.comment(i + 1, line);
      } else if (!line.isEmpty()) {
        reader.sample(Sample.read(i + 1, line));
      }
    }
    return reader.list();
  }

  private void comment(int line, String text) throws MetricsError {
    String[] words = text.substring(1).strip().split("\\s+", -1);
    if (!words[0].equals("TYPE")) {
      return;
    }
    if (words.length != 3 || !TYPES.contains(words[2])) {
      throw new MetricsError(line, "this is not like `# TYPE name counter`: " + text);
    }
    if (types.put(words[1], words[2]) != null) {
      throw new MetricsError(line, words[1] + " has a second TYPE line");
    }
    if (names.contains(words[1])) {
      throw new MetricsError(
          line, "the TYPE line of " + words[1] + " stands after its first value");
    }
  }

  private void sample(Sample sample) throws MetricsError {
    if (samples.size() == MOST) {
      throw new MetricsError(
          sample.line(), "there are more than 20,000 values, which is more than is read here");
    }
    if (!names.add(sample.name() + sample.labels())) {
      throw new MetricsError(
          sample.line(), sample.name() + " stands there twice, with the same labels");
    }
    names.add(sample.name());
    names.add(family(sample.name()));
    samples.add(sample);
  }

  /** The name that has the TYPE line. */
  private String family(String name) {
    if (types.containsKey(name)) {
      return name;
    }
    for (String ending : ENDINGS) {
      String rest = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
      if (types.containsKey(rest)) {
        return rest;
      }
    }
    return name;
  }

  private Json list() throws MetricsError {
    var items = new ArrayList<Json>();
    var histograms = new LinkedHashMap<String, Histogram>();
    for (Sample sample : samples) {
      String family = family(sample.name());
      String type = types.getOrDefault(family, "untyped");
      if (type.equals("histogram")) {
        Map<String, String> labels = sample.labelsWithout("le");
        histograms
            .computeIfAbsent(family + labels, key -> new Histogram(family, labels))
            .add(sample);
      } else {
        items.add(item(sample, type));
      }
    }
    for (Histogram histogram : histograms.values()) {
      items.add(histogram.item());
    }
    return Json.of(items);
  }

  private static Json item(Sample sample, String type) {
    var item = new LinkedHashMap<String, Json>();
    item.put("name", Json.of(sample.name()));
    item.put("type", Json.of(type));
    item.put("labels", labels(sample.labels()));
    item.put("value", sample.amount());
    return Json.of(item);
  }

  static Json labels(Map<String, String> labels) {
    var fields = new LinkedHashMap<String, Json>();
    labels.forEach((name, value) -> fields.put(name, Json.of(value)));
    return Json.of(fields);
  }
}
