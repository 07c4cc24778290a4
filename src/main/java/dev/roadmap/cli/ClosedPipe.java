package dev.roadmap.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Whoever read the output has read enough: the command ends there, quietly. */
final class ClosedPipe extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  private ClosedPipe(IOException cause) {
    super(cause);
  }

  /** A stream that takes no more has no reader any more, unless the disk behind it is full. */
  static RuntimeException or(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("space") || message.contains("quota")) {
      return new Problem.Environment(
          "The output could not be written: " + message + ".", "What is there is incomplete.");
    }
    return new ClosedPipe(failure);
  }
}
