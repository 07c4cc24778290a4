package dev.roadmap.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/**
 * What is typed while a command runs, line by line as the terminal hands it over. Unlike the
 * process's own stdin, waiting for it can be interrupted, and what was typed ahead is not lost.
 * Ctrl-D ends it for one command; the next gets another.
 */
final class TerminalInput extends InputStream {

  /** Waiting without an end would not be interruptible; each wait is followed by the next. */
  private static final long WAIT_MILLIS = 60_000;

  private final Terminal terminal;
  private final Runnable beforeFirst;
  private final Charset charset;
  private byte[] line = {};
  private int next;
  private boolean begun;
  private boolean ended;

  /**
   * @param beforeFirst what to do before somebody types the first line
   */
  TerminalInput(Terminal terminal, Charset charset, Runnable beforeFirst) {
    this.terminal = terminal;
    this.beforeFirst = beforeFirst;
    this.charset = charset;
  }

  @Override
  public int read() throws IOException {
    return fill() ? line[next++] & 0xff : -1;
  }

  /** At most a line at a time, so that an answer is there when Enter is pressed. */
  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, line.length - next);
    System.arraycopy(line, next, target, offset, count);
    next += count;
    return count;
  }

  @Override
  public int available() {
    return line.length - next;
  }

  private boolean fill() throws IOException {
    if (next == line.length && !ended) {
      if (!begun) {
        begun = true;
        beforeFirst.run();
      }
      line = nextLine().getBytes(charset);
      next = 0;
      ended = line.length == 0;
    }
    return !ended;
  }

  private String nextLine() throws IOException {
    var text = new StringBuilder();
    NonBlockingReader reader = terminal.reader();
    while (true) {
      int unit = reader.read(WAIT_MILLIS);
      if (unit == NonBlockingReader.EOF) {
        return text.toString();
      }
      if (unit == NonBlockingReader.READ_EXPIRED) {
        continue;
      }
      text.append((char) unit);
      if (unit == '\n') {
        return text.toString();
      }
    }
  }
}
