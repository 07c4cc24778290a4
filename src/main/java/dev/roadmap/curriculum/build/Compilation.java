package dev.roadmap.curriculum.build;

import java.util.List;

/** What compiling a road comes to. */
public sealed interface Compilation {

  /**
   * The road is in order.
   *
   * @param index what {@link dev.roadmap.curriculum.IndexReader} reads
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Compiled(byte[] index) implements Compilation {}

  /**
   * The road is not in order.
   *
   * @param problems every one found, sorted by place; never empty
   */
  record Refused(List<Problem> problems) implements Compilation {}
}
