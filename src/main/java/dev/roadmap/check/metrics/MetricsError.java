package dev.roadmap.check.metrics;

/** A text is not in Prometheus' format. The message names the line and what is wrong with it. */
public final class MetricsError extends Exception {

  private static final long serialVersionUID = 1L;

  MetricsError(int line, String message) {
    this("line " + line + ": " + message);
  }

  MetricsError(String message) {
    super(message, null, false, false);
  }
}
