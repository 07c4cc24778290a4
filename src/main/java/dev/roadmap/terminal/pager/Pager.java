package dev.roadmap.terminal.pager;

import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Shows a document page by page, and is left with q at any place. */
public final class Pager {

  private static final String ENTER = "\u001b[?1049h";
  private static final String LEAVE = "\u001b[?1049l";
  private static final String HOME = "\u001b[H\u001b[J";

  private static final String KEYS = "space on, b back, / find, h help, q leave";

  private static final String FEW_KEYS = "h help, q leave";
  private static final int ROOMY = 70;

  private static final String HELP =
      """
      space, f, Page Down     a page on
      b, Page Up              a page back
      d, u                    half a page on, back
      Enter, j, k, arrows     a line on, back
      g, G                    the beginning, the end
      /words, then n, N       find; the next, the one before
      Tab, l                  examples in the next language
      q, Ctrl-C               leave; roadmap read goes on here

      Any key closes this.
      """;

  private final Screen screen;
  private final Document document;
  private Viewport view;
  private String words = "";
  private String said = "";
  private boolean helping;

  /**
   * Where somebody stopped.
   *
   * @param part the part of the text at the top of the screen, from 1; 0 at the very beginning
   * @param percent how much was seen
   */
  public record Place(int part, int percent, boolean end) {}

  /**
   * @param part the part of the text to begin with, as {@link Place} tells it
   */
  public Pager(Screen screen, Document document, int part) {
    this.screen = screen;
    this.document = document;
    this.view = viewport();
    view.toBlock(part - 1);
  }

  /** Whether all of it is seen at once, so that nothing has to be paged. */
  public boolean fits() {
    return view.whole();
  }

  /**
   * Shows it until somebody leaves.
   *
   * @param moved is told after each key where the reader is: a process may be killed
   */
  public Place read(Consumer<Place> moved) throws IOException {
    screen.write(ENTER);
    try {
      paint();
      // The first page is there to read while the terminal is still being taken.
      screen.begin(this::resized);
      resized();
      return untilLeft(moved);
    } finally {
      leave();
    }
  }

  /** A terminal that is gone is left like any other: the place counts. */
  private Place untilLeft(Consumer<Place> moved) {
    try {
      Key key = Key.read(screen);
      while (key != Key.LEAVE || helping) {
        press(key);
        moved.accept(place());
        key = Key.read(screen);
      }
    } catch (IOException gone) {
      return place();
    }
    return place();
  }

  private void leave() throws IOException {
    try {
      screen.write(LEAVE);
    } finally {
      screen.close();
    }
  }

  private synchronized Place place() {
    int part = view.top() == 0 ? 0 : view.block() + 1;
    return new Place(part, view.percent(), view.atEnd());
  }

  private Viewport viewport() {
    int columns = screen.columns() > 0 ? screen.columns() : 80;
    int rows = screen.rows() > 0 ? screen.rows() : 24;
    return new Viewport(document.layout(columns), columns, rows - 1);
  }

  /** Laid out anew, the same part of the text is at the top. */
  private synchronized void resized() {
    Viewport before = view;
    view = viewport();
    if (before.atEnd() && before.top() > 0) {
      view.toEnd();
    } else {
      view.toPlaceOf(before);
    }
    paintQuietly();
  }

  private void press(Key key) throws IOException {
    if (key == Key.SEARCH && !helping) {
      ask();
      return;
    }
    synchronized (this) {
      said = "";
      if (helping) {
        helping = false;
      } else {
        act(key);
      }
      paint();
    }
  }

  private void act(Key key) {
    switch (key) {
      case PAGE_DOWN, RIGHT -> view.page();
      case PAGE_UP, LEFT -> view.pageBack();
      case HALF_DOWN -> view.half(1);
      case HALF_UP -> view.half(-1);
      case LINE_DOWN -> view.lines(1);
      case LINE_UP -> view.lines(-1);
      case TOP -> view.to(0);
      case END -> view.toEnd();
      case AGAIN -> find(1, false);
      case BACK -> find(-1, false);
      case LANGUAGE -> language();
      case HELP -> helping = true;
      case SEARCH, LEAVE, OTHER -> {}
    }
  }

  private void language() {
    if (document.turn()) {
      Viewport before = view;
      view = viewport();
      view.toPlaceOf(before);
    } else {
      said = "Nothing here comes in several languages.";
    }
  }

  private void find(int sign, boolean here) {
    if (words.isEmpty()) {
      said = "Nothing was searched yet: / begins.";
      return;
    }
    int line = view.find(words, sign, here);
    if (line < 0) {
      said = "\"" + Foreign.brief(words) + "\" is not there" + (sign > 0 ? " below." : " above.");
    } else {
      view.to(line);
    }
  }

  /** Reads words at the bottom; Escape, Ctrl-C or nothing gives it up. */
  private void ask() throws IOException {
    var typed = new StringBuilder();
    while (true) {
      synchronized (this) {
        said = "/" + Foreign.line(typed.toString());
        paint();
      }
      int unit = screen.read();
      if (unit == '\r' || unit == '\n') {
        break;
      }
      if (unit < 0 || unit == 3 || unit == 27) {
        typed.setLength(0);
        break;
      }
      if (unit == 127 || unit == 8) {
        if (typed.isEmpty()) {
          break;
        }
        typed.setLength(typed.length() - 1);
      } else if (unit >= ' ') {
        typed.append((char) unit);
      }
    }
    synchronized (this) {
      said = "";
      if (!typed.isEmpty()) {
        words = typed.toString();
        find(1, true);
      }
      paint();
    }
  }

  private void paintQuietly() {
    try {
      paint();
    } catch (IOException gone) {
      // Whoever reads the next key is told.
      said = "";
    }
  }

  private synchronized void paint() throws IOException {
    var text = new StringBuilder(HOME);
    int rows = screen.rows() > 0 ? screen.rows() : 24;
    List<String> lines =
        helping ? HELP.lines().limit(Math.max(1, rows - 1)).toList() : view.visible();
    for (String line : lines) {
      text.append(Matches.marked(line, helping ? "" : words)).append("\u001b[0m\r\n");
    }
    int columns = screen.columns() > 0 ? screen.columns() : 80;
    text.append("\u001b[").append(rows).append(";1H\u001b[7m");
    text.append(Cells.fit(status(columns - 1), columns - 1, "...")).append("\u001b[0m");
    screen.write(text.toString());
  }

  /** How far it is, as many keys as there is room for, and the title in what is left. */
  private String status(int columns) {
    if (!said.isEmpty()) {
      return said;
    }
    String far = (view.atEnd() ? "end" : view.percent() + "%") + "  ";
    String keys = columns < ROOMY ? FEW_KEYS : KEYS;
    int room = columns - Cells.width(far) - Cells.width(keys) - 4;
    String title = room < 4 ? "" : Cells.fit(document.title(), room, "...") + "  ";
    return " " + title + far + keys + " ";
  }
}
