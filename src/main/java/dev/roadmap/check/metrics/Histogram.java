package dev.roadmap.check.metrics;

import dev.roadmap.check.value.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lines that are one histogram together. */
final class Histogram {

  private static final String ALL = "+Inf";

  private final String name;
  private final Map<String, String> labels;
  private final Map<BigDecimal, Sample> buckets = new TreeMap<>();
  private @Nullable Sample all;
  private @Nullable Sample sum;
  private @Nullable Sample count;

  Histogram(String name, Map<String, String> labels) {
    this.name = name;
    this.labels = labels;
  }

  void add(Sample sample) throws MetricsError {
    switch (sample.name().substring(name.length())) {
      case "_bucket" -> bucket(sample);
      case "_sum" -> sum = sample;
      case "_count" -> count = sample;
      case "_created" -> {} // of OpenMetrics, and nobody asks for it
      default ->
          throw new MetricsError(
              sample.line(), "a histogram has " + name + "_bucket, _sum and _count, not this");
    }
  }

  private void bucket(Sample sample) throws MetricsError {
    String border = sample.labels().getOrDefault("le", "");
    if (border.equals(ALL)) {
      all = sample;
      return;
    }
    try {
      buckets.put(new BigDecimal(border), sample);
    } catch (NumberFormatException no) {
      throw new MetricsError(sample.line(), "a bucket needs a label le with a number, or +Inf");
    }
  }

  Json item() throws MetricsError {
    if (all == null || sum == null || count == null) {
      String missing = all == null ? "bucket{le=\"+Inf\"}" : sum == null ? "sum" : "count";
      throw new MetricsError("the histogram " + name + " has no " + name + "_" + missing);
    }
    if (!Json.same(all.amount(), count.amount())) {
      throw new MetricsError(
          all.line(),
          "the bucket +Inf of "
              + name
              + " holds "
              + all.value()
              + ", and "
              + name
              + "_count says "
              + count.value());
    }
    List<Json> items = new ArrayList<>();
    for (Sample bucket : buckets.values()) {
      items.add(item(bucket));
    }
    items.add(item(all));
    var item = new LinkedHashMap<String, Json>();
    item.put("name", Json.of(name));
    item.put("type", Json.of("histogram"));
    item.put("labels", PrometheusText.labels(labels));
    item.put("count", count.amount());
    item.put("sum", sum.amount());
    item.put("buckets", Json.of(items));
    return Json.of(item);
  }

  private static Json item(Sample bucket) {
    var item = new LinkedHashMap<String, Json>();
    item.put("le", Json.of(bucket.labels().getOrDefault("le", "")));
    item.put("count", bucket.amount());
    return Json.of(item);
  }
}
