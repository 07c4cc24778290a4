package dev.roadmap.terminal.pager;

import dev.roadmap.terminal.Cells;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A screen of its own with a text and, below it, a line to type in. What does not fit is scrolled;
 * another size lays everything out anew. The terminal's own scrollback is not touched.
 */
public final class Panel implements AutoCloseable {

  private static final String ENTER = "\u001b[?1049h";
  private static final String LEAVE = "\u001b[?1049l";
  private static final String HOME = "\u001b[H\u001b[J";

  /** So many characters of an answer are taken. */
  private static final int LONGEST = 4096;

  private static final int INTERRUPT = 3;
  private static final int END = 4;
  private static final int KILL_WORD = 23;
  private static final int KILL_LINE = 21;
  private static final int ESCAPE = 27;

  private final Screen screen;
  private IntFunction<List<String>> text = _ -> List.of();
  private Viewport view;
  private String prompt = "";
  private String typed = "";

  /** Whether the end is to be seen, whatever the size. */
  private boolean following;

  /** Takes the terminal. */
  public Panel(Screen screen) throws IOException {
    this.screen = screen;
    this.view = viewport();
    screen.write(ENTER + HOME);
    try {
      screen.begin(this::resized);
    } catch (IOException notThere) {
      screen.write(LEAVE);
      throw notThere;
    }
  }

  /**
   * Puts another text there; it is on the screen with the next line or key that is asked for.
   *
   * @param lines the text laid out for so many columns
   * @param end whether its end is seen first, if not all of it can be seen
   */
  public synchronized void show(IntFunction<List<String>> lines, boolean end) {
    text = lines;
    following = end;
    view = viewport();
  }

  /** Reads a line; null when somebody leaves with Ctrl-C or Ctrl-D, or the terminal is gone. */
  public @Nullable String line(String words) {
    var line = new StringBuilder();
    while (true) {
      ask(words, line.toString());
      int unit = read();
      switch (unit) {
        case '\r', '\n' -> {
          return line.toString().strip();
        }
        case INTERRUPT -> {
          return null;
        }
        case END -> {
          if (line.isEmpty()) {
            return null;
          }
        }
        case 127, '\b' -> line.setLength(beforeLast(line));
        case KILL_LINE -> line.setLength(0);
        case KILL_WORD -> line.setLength(line.toString().stripTrailing().lastIndexOf(' ') + 1);
        case ESCAPE -> scroll();
        default -> {
          if (unit < 0) {
            return null;
          }
          if (unit >= ' ' && line.length() < LONGEST) {
            line.append((char) unit);
          }
        }
      }
    }
  }

  /** Reads a key: empty for Enter or space; null as {@link #line} has it. */
  public @Nullable String key(String words) {
    while (true) {
      ask(words, "");
      int unit = read();
      if (unit < 0 || unit == INTERRUPT || unit == END) {
        return null;
      }
      if (unit == ESCAPE) {
        scroll();
      } else if (unit == '\r' || unit == '\n' || unit == ' ') {
        return "";
      } else if (unit > ' ' && unit != 127) {
        return String.valueOf((char) unit);
      }
    }
  }

  /** Gives the terminal back. */
  @Override
  public void close() {
    try {
      screen.write(LEAVE);
    } catch (IOException gone) {
      typed = "";
    } finally {
      screen.close();
    }
  }

  private static int beforeLast(StringBuilder line) {
    return line.isEmpty() ? 0 : line.offsetByCodePoints(line.length(), -1);
  }

  private int read() {
    try {
      return screen.read();
    } catch (IOException gone) {
      return -1;
    }
  }

  private void scroll() {
    Key key;
    try {
      key = Key.special(screen);
    } catch (IOException gone) {
      return;
    }
    synchronized (this) {
      switch (key) {
        case LINE_UP -> view.lines(-1);
        case LINE_DOWN -> view.lines(1);
        case PAGE_UP -> view.pageBack();
        case PAGE_DOWN -> view.page();
        case TOP -> view.to(0);
        case END -> view.toEnd();
        default -> {}
      }
      following = view.atEnd() && view.top() > 0;
    }
  }

  /** Lays the text out for what the prompt leaves of the screen, at the same place. */
  private synchronized void ask(String words, String line) {
    boolean other = !words.equals(prompt) || typed.length() != line.length();
    prompt = words;
    typed = line;
    if (other) {
      layOut();
    }
    paint();
  }

  private synchronized void resized() {
    layOut();
    paint();
  }

  private void layOut() {
    int top = view.top();
    view = viewport();
    if (!following) {
      view.to(top);
    }
  }

  private Viewport viewport() {
    int room = rows() - below().size();
    var layout = new Layout(text.apply(columns()), List.of());
    var laidOut = new Viewport(layout, columns(), room);
    if (!laidOut.whole()) {
      laidOut = new Viewport(layout, columns(), room - 1);
    }
    if (following) {
      laidOut.toEnd();
    }
    return laidOut;
  }

  /** The prompt and what was typed; of more than half a screen the end. */
  private List<String> below() {
    List<String> lines = Cells.wrap(prompt + typed, Math.max(2, columns() - 1));
    int most = Math.max(1, rows() / 2);
    return lines.size() <= most ? lines : lines.subList(lines.size() - most, lines.size());
  }

  private int columns() {
    return screen.columns() > 0 ? screen.columns() : 80;
  }

  private int rows() {
    return screen.rows() > 0 ? screen.rows() : 24;
  }

  private void paint() {
    var painted = new StringBuilder(HOME);
    for (String line : view.visible()) {
      painted.append(line).append("\u001b[0m\r\n");
    }
    if (!view.whole()) {
      String more = view.atEnd() ? "more above" : view.top() == 0 ? "more below" : "more both ways";
      String words = Cells.fit(more + ": arrows, Page Up, Page Down", columns() - 1, "...");
      painted.append("\u001b[7m").append(words).append("\u001b[0m\r\n");
    }
    painted.append(String.join("\r\n", below()).stripTrailing());
    if ((prompt + typed).endsWith(" ")) {
      painted.append(' ');
    }
    try {
      screen.write(painted.toString());
    } catch (IOException gone) {
      // Whoever reads the next key is told.
      typed = "";
    }
  }
}
