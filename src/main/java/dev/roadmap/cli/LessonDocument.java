package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Standing;
import dev.roadmap.reader.Markdown;
import dev.roadmap.terminal.Look;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.pager.Document;
import dev.roadmap.terminal.pager.Layout;
import java.util.ArrayList;
import java.util.List;

/** A lesson to read: what it is, its text, where to read more. */
final class LessonDocument implements Document {

  private final Look look;
  private final Standing standing;
  private final Step step;
  private final Text.LessonText lesson;
  private final Markdown text;
  private List<String> languages;

  /**
   * @param languages of an example in several the first of these is shown
   */
  LessonDocument(
      Look look, Standing standing, Step step, Text.LessonText lesson, List<String> languages) {
    this.look = look;
    this.standing = standing;
    this.step = step;
    this.lesson = lesson;
    this.text = Markdown.of(lesson.body());
    this.languages = List.copyOf(languages);
  }

  /** Writes all of it, and returns the lines on which its parts begin. */
  List<Integer> show(Page page) {
    if (lesson.body().isBlank()) {
      StepScreen.show(page, standing, step);
      return List.of(0);
    }
    StepScreen.head(page, standing, step);
    StepScreen.locked(page, standing, step);
    List<Integer> parts = text.show(page, languages);
    StepScreen.readMore(page, lesson);
    return parts;
  }

  @Override
  public String title() {
    return step.title();
  }

  @Override
  public Layout layout(int columns) {
    var page = new Page(look.at(columns));
    List<Integer> parts = show(page);
    return new Layout(page.toString().lines().toList(), parts);
  }

  @Override
  public boolean turn() {
    List<String> there = text.languages();
    if (there.size() < 2) {
      return false;
    }
    String shown = languages.stream().filter(there::contains).findFirst().orElse(there.getFirst());
    String next = there.get((there.indexOf(shown) + 1) % there.size());
    var turned = new ArrayList<>(languages);
    turned.remove(next);
    turned.addFirst(next);
    languages = List.copyOf(turned);
    return true;
  }

  /** The languages in the order in which they are looked for now. */
  List<String> languages() {
    return languages;
  }

  int questions() {
    return lesson.questions().size();
  }

  Step step() {
    return step;
  }
}
