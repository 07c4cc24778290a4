package dev.roadmap.cli;

import dev.roadmap.terminal.Page;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines that are typed and lines that come back. */
final class LineDialogue implements Dialogue {

  private final Context context;
  private final InputLines lines;
  private final boolean prompting;

  LineDialogue(Context context) {
    this.context = context;
    this.lines = new InputLines(context.in(), context.streams().charset());
    this.prompting = context.interactive();
  }

  @Override
  public boolean prompting() {
    return prompting;
  }

  @Override
  public boolean paged() {
    return false;
  }

  @Override
  public void fresh() {
    say(page -> page.line(""));
  }

  @Override
  public void say(Consumer<Page> words) {
    var page = new Page(context.out().look());
    words.accept(page);
    context.print(page);
  }

  @Override
  public @Nullable String line(String prompt) {
    if (prompting) {
      Context.write(context.stdout(), prompt, context.streams().charset());
    }
    return lines.next();
  }

  @Override
  public @Nullable String key(String prompt) {
    return line(prompt + " > ");
  }

  @Override
  public void close() {
    // What was said stays where it is.
  }
}
