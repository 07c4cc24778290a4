package dev.roadmap.cli;

import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks on the terminal. A wrong answer is explained and asked for again, three times in all. */
final class Questions {

  private static final int TRIES = 3;

  private final Context context;
  private final String help;
  private final InputLines answers;

  /**
   * @param help a sentence on how to do without questions
   */
  Questions(Context context, String help) {
    this.context = context;
    this.help = help;
    this.answers = new InputLines(context.in(), context.streams().charset());
  }

  /** Writes something between the questions. */
  void say(Consumer<Page> words) {
    var page = new Page(context.out().look());
    words.accept(page);
    write(page.toString());
  }

  /**
   * Asks until the answer can be read.
   *
   * @param otherwise what an empty answer means
   * @param reader throws a {@link Problem.Usage} that says what is wrong with an answer
   */
  <T> T ask(Consumer<Page> question, String otherwise, Function<String, T> reader) {
    say(question);
    for (int attempt = 1; ; attempt++) {
      write("  [" + otherwise + "] > ");
      @Nullable String answer = answers.next();
      if (answer == null) {
        write("\n");
        throw new Problem.Missing("Stopped; nothing was changed.", help);
      }
      try {
        return reader.apply(answer.isEmpty() ? otherwise : answer);
      } catch (Problem.Usage wrong) {
        explain(wrong);
        if (attempt == TRIES) {
          throw new Problem.Usage(
              "Stopped after " + TRIES + " answers; nothing was changed.", help);
        }
      }
    }
  }

  private void explain(Problem wrong) {
    say(page -> {
      page.prose("  ", page.theme().warn(Foreign.line(String.valueOf(wrong.getMessage()))));
      if (!wrong.fix().isEmpty()) {
        page.prose("  ", wrong.fix());
      }
    });
  }

  private void write(String text) {
    Context.write(context.stdout(), text, context.streams().charset());
  }
}
