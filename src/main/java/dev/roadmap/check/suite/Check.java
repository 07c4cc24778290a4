package dev.roadmap.check.suite;

import dev.roadmap.check.Level;
import dev.roadmap.check.value.Shape;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One expectation of a server.
 *
 * @param line where it stands, from 1
 * @param faults of the practice server that it must catch
 * @param needs ids of checks that must have held
 * @param alone whether it needs the whole server
 * @param rows inputs to run the steps with, one after the other; empty to run them once
 */
public record Check(
    String id,
    int line,
    String title,
    Level level,
    String restsOn,
    String why,
    String lookFirst,
    List<String> hints,
    String lesson,
    List<String> faults,
    List<String> needs,
    List<String> tags,
    boolean alone,
    Duration timeout,
    List<Row> rows,
    List<Step> steps) {

  public Check {
    hints = List.copyOf(hints);
    faults = List.copyOf(faults);
    needs = List.copyOf(needs);
    tags = List.copyOf(tags);
    rows = List.copyOf(rows);
    steps = List.copyOf(steps);
  }

  /** One input, and what to call it. */
  public record Row(String name, Map<String, Shape> values) {}
}
