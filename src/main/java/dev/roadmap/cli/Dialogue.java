package dev.roadmap.cli;

import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.pager.Panel;
import dev.roadmap.terminal.pager.Screen;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says things, and reads what is answered. */
interface Dialogue extends AutoCloseable {

  /** Whether somebody sits at a terminal. */
  boolean prompting();

  /** Whether what is said is gone when the next screen comes. */
  boolean paged();

  /** What comes now has a screen of its own, where there are screens. */
  void fresh();

  /**
   * Says something.
   *
   * @param words may be asked for again, for another width
   */
  void say(Consumer<Page> words);

  /** The next line; null when there is none. */
  @Nullable String line(String prompt);

  /** The next key where keys are read, else the next line; empty to go on. */
  @Nullable String key(String prompt);

  @Override
  void close();

  /**
   * A screen a question where it can be painted: on a terminal that is not said to be dumb, without
   * colours or for reading aloud. Everywhere else lines, one below the other.
   */
  static Dialogue of(Context context) {
    @Nullable Supplier<Screen> screens = context.streams().screen();
    if (screens == null || !context.interactive() || !context.out().look().colour()) {
      return new LineDialogue(context);
    }
    Screen screen = screens.get();
    if (screen.rows() == 0
        || context.globals().plain()
        || "dumb".equals(context.streams().environment().get("TERM"))) {
      return new LineDialogue(context);
    }
    try {
      return new ScreenDialogue(context.out().look(), new Panel(screen));
    } catch (IOException notThere) {
      return new LineDialogue(context);
    }
  }
}
