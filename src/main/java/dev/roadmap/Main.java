package dev.roadmap;

import dev.roadmap.cli.LocalClock;
import dev.roadmap.cli.Streams;
import dev.roadmap.terminal.pager.ProcessScreen;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;

/** The program: gives {@link App} the real streams, environment and clock, and ends the process. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    // The schema validator brings a logging interface with nothing behind it, which would say so.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    int exit = new App(streams(), new LocalClock()).run(Arrays.asList(arguments));
    // Everything is written and committed by now; System.exit would first start the logging system.
    Runtime.getRuntime().halt(exit);
  }

  private static Streams streams() {
    var out = new FileOutputStream(FileDescriptor.out);
    int columns = Integer.getInteger("roadmap.columns", 0);
    int rows = Integer.getInteger("roadmap.rows", 0);
    Charset charset = charset();
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        out,
        new FileOutputStream(FileDescriptor.err),
        terminals(),
        columns,
        charset,
        System.getenv(),
        () -> new ProcessScreen(out, columns, rows, charset));
  }

  /**
   * The launcher asks the shell, which costs nothing; without it the JDK is asked. It may have no
   * console to tell of, whatever Error Prone says: the runtime is linked without the module of it.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static String terminals() {
    String known = System.getProperty("roadmap.tty");
    if (known != null) {
      return known;
    }
    Console console = System.console();
    return console != null && console.isTerminal() ? "012" : "";
  }

  private static Charset charset() {
    try {
      return Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    } catch (UnsupportedCharsetException unknown) {
      return StandardCharsets.US_ASCII;
    }
  }
}
