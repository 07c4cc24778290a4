package dev.roadmap;

import dev.roadmap.cli.Streams;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The program: gives {@link App} the real streams, environment and clock, and ends the process. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    // The schema validator brings a logging interface with nothing behind it, which would say so.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    int exit =
        new App(streams(), Clock.system(ZoneId.systemDefault())).run(Arrays.asList(arguments));
    // Everything is written and committed by now; System.exit would first start the logging system.
    Runtime.getRuntime().halt(exit);
  }

  private static Streams streams() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminals(),
        Integer.getInteger("roadmap.columns", 0),
        charset(),
        System.getenv());
  }

  /** The launcher asks the shell, which costs nothing; without it the JDK is asked. */
  private static String terminals() {
    @Nullable String known = System.getProperty("roadmap.tty");
    if (known != null) {
      return known;
    }
    return System.console().isTerminal() ? "012" : "";
  }

  private static Charset charset() {
    try {
      return Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    } catch (UnsupportedCharsetException unknown) {
      return StandardCharsets.US_ASCII;
    }
  }
}
