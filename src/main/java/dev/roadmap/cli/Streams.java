package dev.roadmap.cli;

import dev.roadmap.terminal.Hyperlinks;
import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.pager.Screen;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The three standard streams, and what is known about what is behind them.
 *
 * @param terminals the digits of those that are terminals: "012", "1", ""
 * @param columns width of the terminal, 0 when unknown
 * @param charset what the terminal and its files are written in
 * @param screen the terminal for what reads it key by key; null where there is none
 */
public record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    String terminals,
    int columns,
    Charset charset,
    Map<String, String> environment,
    @Nullable Supplier<Screen> screen) {

  private static final String PROBE = "○▸✓◆█▓▒░─…•└→│";

  /** Streams without a terminal to page on. */
  public Streams(
      InputStream in,
      OutputStream out,
      OutputStream err,
      String terminals,
      int columns,
      Charset charset,
      Map<String, String> environment) {
    this(in, out, err, terminals, columns, charset, environment, null);
  }

  /** Whether a stream, by its number, is a terminal. */
  public boolean isTerminal(int stream) {
    return terminals.indexOf('0' + stream) >= 0;
  }

  /** A question can be put and answered. */
  boolean interactive() {
    return isTerminal(0) && isTerminal(1);
  }

  Look outLook(Globals globals) {
    return look(globals, 1);
  }

  Look errLook(Globals globals) {
    return look(globals, 2);
  }

  private Look look(Globals globals, int stream) {
    boolean unicode = !globals.ascii() && charset.newEncoder().canEncode(PROBE);
    int width = isTerminal(stream) && columns > 0 ? columns : Look.DEFAULT_WIDTH;
    boolean colour = colour(globals, stream);
    boolean links = colour && isTerminal(stream) && Hyperlinks.known(environment);
    return new Look(colour, unicode, globals.plain(), links, width);
  }

  /** The conventions of no-color.org, CLICOLOR_FORCE and FORCE_COLOR, after the option. */
  private boolean colour(Globals globals, int stream) {
    return switch (globals.color()) {
      case "always" -> true;
      case "never" -> false;
      default -> {
        if (isSet("NO_COLOR")) {
          yield false;
        }
        if (forces("FORCE_COLOR") || forces("CLICOLOR_FORCE")) {
          yield true;
        }
        yield isTerminal(stream) && !"dumb".equals(environment.get("TERM")) && !globals.plain();
      }
    };
  }

  private boolean isSet(String name) {
    @Nullable String value = environment.get(name);
    return value != null && !value.isEmpty();
  }

  private boolean forces(String name) {
    return isSet(name) && !"0".equals(environment.get(name));
  }
}
