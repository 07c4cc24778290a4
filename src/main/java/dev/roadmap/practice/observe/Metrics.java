package dev.roadmap.practice.observe;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntPredicate;

/** Counts requests and their time, and tells in Prometheus' text format 0.0.4. */
public final class Metrics {

  private static final double[] BOUNDS = {
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5
  };

  /** Anything else is one label, or a client could make as many as it likes. */
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final class Histogram {
    private final LongAdder[] buckets = new LongAdder[BOUNDS.length];
    private final LongAdder count = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    Histogram() {
      for (int i = 0; i < buckets.length; i++) {
        buckets[i] = new LongAdder();
      }
    }

    void add(long took) {
      count.increment();
      nanos.add(took);
      for (int i = 0; i < BOUNDS.length; i++) {
        if (took <= BOUNDS[i] * 1e9) {
          buckets[i].increment();
        }
      }
    }
  }

  private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
  private final Map<String, Histogram> times = new ConcurrentHashMap<>();
  private final AtomicLong inFlight = new AtomicLong();
  private final IntPredicate counted;

  /**
   * Begins at zero.
   *
   * @param counted which statuses are counted: all
   */
  public Metrics(IntPredicate counted) {
    this.counted = counted;
  }

  /** A handler whose requests are counted. */
  public Handler around(Handler handler) {
    return request -> {
      long begun = System.nanoTime();
      inFlight.incrementAndGet();
      int status = 500;
      try {
        Answer answer = handler.handle(request);
        status = answer.status();
        return answer;
      } catch (Refusal refusal) {
        status = refusal.status();
        throw refusal;
      } finally {
        inFlight.decrementAndGet();
        count(request, status, System.nanoTime() - begun);
      }
    };
  }

  private void count(Request request, int status, long took) {
    if (!counted.test(status)) {
      return;
    }
    String method = METHODS.contains(request.method()) ? request.method() : "other";
    String route = request.template().isEmpty() ? "unmatched" : request.template();
    String labels = "method=\"" + method + "\",route=\"" + route + "\"";
    counts
        .computeIfAbsent(labels + ",status=\"" + status + "\"", key -> new LongAdder())
        .increment();
    times.computeIfAbsent(labels, key -> new Histogram()).add(took);
  }

  /** What GET /metrics answers. */
  public Answer page() {
    var text = new StringBuilder();
    head(text, "http_requests_total", "counter", "Requests answered.");
    counts.forEach((labels, count) ->
        text.append("http_requests_total{")
            .append(labels)
            .append("} ")
            .append(count.sum())
            .append('\n'));
    head(text, "http_request_duration_seconds", "histogram", "Time to answer.");
    new ConcurrentSkipListMap<>(times).forEach((labels, time) -> histogram(text, labels, time));
    head(text, "http_requests_in_flight", "gauge", "Requests being answered.");
    text.append("http_requests_in_flight ").append(inFlight.get()).append('\n');
    return Answer.of(
        200,
        "text/plain; version=0.0.4; charset=utf-8",
        text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void histogram(StringBuilder text, String labels, Histogram time) {
    String name = "http_request_duration_seconds";
    // The count first: what is added meanwhile must not make a bucket larger than all together.
    long all = time.count.sum();
    for (int i = 0; i < BOUNDS.length; i++) {
      text.append(name)
          .append("_bucket{")
          .append(labels)
          .append(",le=\"")
          .append(BOUNDS[i])
          .append("\"} ")
          .append(Math.min(all, time.buckets[i].sum()))
          .append('\n');
    }
    text.append(name)
        .append("_bucket{")
        .append(labels)
        .append(",le=\"+Inf\"} ")
        .append(all)
        .append('\n');
    text.append(name)
        .append("_sum{")
        .append(labels)
        .append("} ")
        .append(String.format(Locale.ROOT, "%.6f", time.nanos.sum() / 1e9))
        .append('\n');
    text.append(name).append("_count{").append(labels).append("} ").append(all).append('\n');
  }
}
