package dev.roadmap.terminal.pager;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** A terminal that is open already, as the prompt has it. */
public final class TerminalScreen implements Screen {

  private static final long MOMENT_MILLIS = 50;

  /** Who waits without an end keeps the terminal from being closed. */
  private static final long WAIT_MILLIS = 60_000;

  private final Terminal terminal;
  private final Charset charset;
  private final OutputStream out;
  private @Nullable Attributes before;
  private @Nullable SignalHandler handler;

  public TerminalScreen(Terminal terminal, Charset charset) {
    this.terminal = terminal;
    this.charset = charset;
    this.out = terminal.output();
  }

  @Override
  public int columns() {
    return terminal.getSize().getColumns();
  }

  @Override
  public int rows() {
    return terminal.getSize().getRows();
  }

  @Override
  public void write(String text) throws IOException {
    out.write(text.getBytes(charset));
    out.flush();
  }

  @Override
  public synchronized void begin(Runnable resized) {
    before = terminal.enterRawMode();
    // Ctrl-C is a key here: it leaves the pager, and not the program.
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    handler = terminal.handle(Signal.WINCH, _ -> resized.run());
  }

  @Override
  public int read() throws IOException {
    int unit = NonBlockingReader.READ_EXPIRED;
    while (unit == NonBlockingReader.READ_EXPIRED) {
      unit = terminal.reader().read(WAIT_MILLIS);
    }
    return unit;
  }

  @Override
  public int readAtOnce() throws IOException {
    return terminal.reader().read(MOMENT_MILLIS);
  }

  /** Ends a pager that nobody leaves any more. */
  public synchronized void giveBack() {
    if (before == null) {
      return;
    }
    try {
      write("\u001b[?1049l");
    } catch (IOException gone) {
      handler = null;
    }
    close();
  }

  @Override
  public synchronized void close() {
    if (handler != null) {
      terminal.handle(Signal.WINCH, handler);
      handler = null;
    }
    if (before != null) {
      terminal.setAttributes(before);
      before = null;
    }
  }
}
