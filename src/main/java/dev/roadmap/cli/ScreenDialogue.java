package dev.roadmap.cli;

import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.pager.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A screen for each question, with the reason below its answer. */
final class ScreenDialogue implements Dialogue {

  private final Look look;
  private final Panel panel;
  private final List<Consumer<Page>> said = new ArrayList<>();
  private boolean answered;

  ScreenDialogue(Look look, Panel panel) {
    this.look = look;
    this.panel = panel;
  }

  @Override
  public boolean prompting() {
    return true;
  }

  @Override
  public boolean paged() {
    return true;
  }

  @Override
  public void fresh() {
    said.clear();
    answered = false;
  }

  @Override
  public void say(Consumer<Page> words) {
    said.add(words);
    List<Consumer<Page>> all = List.copyOf(said);
    panel.show(columns -> lines(all, columns), answered);
  }

  private List<String> lines(List<Consumer<Page>> all, int columns) {
    var page = new Page(look.at(columns));
    all.forEach(each -> each.accept(page));
    return page.gap().toString().lines().toList();
  }

  @Override
  public @Nullable String line(String prompt) {
    @Nullable String line = panel.line(prompt);
    if (line != null) {
      answered = true;
      String typed = prompt + Foreign.line(line);
      if (!line.isEmpty()) {
        say(page -> page.gap().prose("", typed));
      }
    }
    return line;
  }

  @Override
  public @Nullable String key(String prompt) {
    return panel.key(prompt + " ");
  }

  @Override
  public void close() {
    panel.close();
  }
}
