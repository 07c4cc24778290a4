package dev.roadmap.progress;

import java.util.List;

/**
 * What an import did.
 *
 * @param added events that were new here
 * @param known events that were here already
 * @param refused the first {@value #SHOWN} lines that could not be read, in order
 * @param refusedInAll how many could not be read
 */
public record ImportReport(int added, int known, List<BadLine> refused, int refusedInAll) {
  /** A file of a million wrong lines is not kept in memory to say so. */
  static final int SHOWN = 100;

  public ImportReport {
    refused = List.copyOf(refused);
  }

  public ImportReport(int added, int known, List<BadLine> refused) {
    this(added, known, refused, refused.size());
  }
}
