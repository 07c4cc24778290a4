package dev.roadmap.shell;

import java.io.IOException;
import java.io.OutputStream;

/** The terminal as a running command has it: closed once the command was told to stop. */
final class Valve extends OutputStream {

  private final OutputStream terminal;
  private volatile boolean closed;

  Valve(OutputStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public void write(int unit) throws IOException {
    check();
    terminal.write(unit);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    check();
    terminal.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    check();
    terminal.flush();
  }

  /** Ends a command's output as a closed pipe does, and leaves the terminal open. */
  @Override
  public void close() {
    closed = true;
  }

  private void check() throws IOException {
    if (closed) {
      throw new IOException("the command was stopped");
    }
  }
}
