package dev.roadmap.terminal.pager;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * The terminal the process was started on. It is taken only when keys are to be read: that costs
 * more than everything before it, and the first page can be read meanwhile.
 */
public final class ProcessScreen implements Screen {

  private static final String WINCH = "WINCH";

  private final OutputStream out;
  private final int columns;
  private final int rows;
  private final Charset charset;
  private final Thread atExit = new Thread(this::giveBack, "terminal");
  private @Nullable Terminal terminal;
  private @Nullable TerminalScreen screen;
  private @Nullable Object signal;

  /**
   * @param columns the size as the launcher has seen it, 0 when it could not
   */
  public ProcessScreen(OutputStream out, int columns, int rows, Charset charset) {
    this.out = out;
    this.columns = columns;
    this.rows = rows;
    this.charset = charset;
  }

  /**
   * Only what is needed: one provider without native helpers to look for, no question to the
   * terminal about its features (it would be waited for up to half a second where nobody answers),
   * and no signal handlers but our own. Ctrl-C at the prompt is a key; made a signal as well, it
   * would now and then count twice.
   */
  public static Terminal open(Charset charset) throws IOException {
    System.setProperty(TerminalBuilder.PROP_SOFTWARE_SIGNALS, "false");
    return TerminalBuilder.builder()
        .system(true)
        .provider(TerminalBuilder.PROP_PROVIDER_FFM)
        .dumb(false)
        .graphemeCluster(false)
        .nativeSignals(false)
        .encoding(charset)
        .stdinEncoding(charset)
        .stdoutEncoding(charset)
        .build();
  }

  @Override
  public int columns() {
    return screen == null ? columns : screen.columns();
  }

  @Override
  public int rows() {
    return screen == null ? rows : screen.rows();
  }

  @Override
  public void write(String text) throws IOException {
    out.write(text.getBytes(charset));
    out.flush();
  }

  @Override
  public void begin(Runnable resized) throws IOException {
    try {
      Terminal opened = open(charset);
      terminal = opened;
      screen = new TerminalScreen(opened, charset);
      screen.begin(resized);
      signal = Signals.register(WINCH, () -> opened.raise(Signal.WINCH));
      // Told to end, the process leaves the terminal as it was.
      Runtime.getRuntime().addShutdownHook(atExit);
    } catch (IllegalStateException noTerminal) {
      throw new IOException(noTerminal);
    }
  }

  private TerminalScreen taken() throws IOException {
    if (screen == null) {
      throw new IOException("the terminal has not been taken");
    }
    return screen;
  }

  @Override
  public int read() throws IOException {
    return taken().read();
  }

  @Override
  public int readAtOnce() throws IOException {
    return taken().readAtOnce();
  }

  @Override
  public void close() {
    if (screen == null || terminal == null) {
      return;
    }
    if (signal != null) {
      Signals.unregister(WINCH, signal);
    }
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException endsAlready) {
      return;
    }
    screen.close();
    try {
      terminal.close();
    } catch (IOException gone) {
      signal = null;
    }
    screen = null;
  }

  /** The terminal's modes JLine restores itself when the process ends. */
  private void giveBack() {
    try {
      write("\u001b[?1049l");
    } catch (IOException gone) {
      signal = null;
    }
  }
}
