package dev.roadmap.curriculum.build;

import java.util.List;

/** What compiling a road comes to. */
public sealed interface Compilation {

  /**
   * The road is in order.
   *
   * @param index what {@link dev.roadmap.curriculum.IndexReader} reads
   * @param suites what {@link dev.roadmap.check.suite.Suites} reads
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Compiled(byte[] index, byte[] suites) implements Compilation {}

  /**
   * The road is not in order.
   *
   * @param problems every one found, sorted by place; never empty
   */
  record Refused(List<Problem> problems) implements Compilation {}
}
