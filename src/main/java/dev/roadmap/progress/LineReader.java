package dev.roadmap.progress;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines that end in a line feed and no other character, and of a line that is too long only
 * that it was there.
 */
final class LineReader {
  private final Reader in;
  private final int limit;
  private final char[] buffer = new char[1 << 16];
  private int position;
  private int end;
  private boolean tooLong;

  LineReader(Reader in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its end, or null after the last. */
  @Nullable String next() {
    var line = new StringBuilder();
    tooLong = false;
    boolean any = false;
    while (position < end || fill()) {
      any = true;
      int stop = position;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      append(line, stop);
      boolean complete = stop < end;
      position = complete ? stop + 1 : stop;
      if (complete) {
        break;
      }
    }
    return any ? line.toString() : null;
  }

  /** Whether the line just read was longer than the limit, and is therefore empty. */
  boolean tooLong() {
    return tooLong;
  }

  private void append(StringBuilder line, int stop) {
    if (!tooLong && line.length() + stop - position > limit) {
      tooLong = true;
      line.setLength(0);
      line.trimToSize();
    }
    if (!tooLong) {
      line.append(buffer, position, stop - position);
    }
  }

  private boolean fill() {
    try {
      position = 0;
      end = Math.max(in.read(buffer), 0);
      return end > 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
