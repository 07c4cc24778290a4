package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.guide.Standing;
import dev.roadmap.reader.Markdown;
import dev.roadmap.reader.WebPage;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lesson as a page for the browser. */
final class WebLesson {

  private final Context context;
  private final Step step;
  private final Text.LessonText lesson;
  private final List<String> languages;

  WebLesson(Context context, Step step, Text.LessonText lesson, List<String> languages) {
    this.context = context;
    this.step = step;
    this.lesson = lesson;
    this.languages = languages;
  }

  /**
   * Writes the page and opens it.
   *
   * @param out the file to write, or null for one among what can be made again
   * @param open whether the browser is to show it
   */
  void show(@Nullable String out, boolean open) {
    Path file = out == null ? kept() : FileArgument.path(out).toAbsolutePath().normalize();
    new WholeFile(file, true).write(writer -> write(writer, page().html()));
    Page page = context.out();
    boolean opened = open && Browsing.open(file, System.getProperty("os.name"));
    String done = opened ? "Opened " : "Written: ";
    page.prose("", done + Foreign.line(file.toString()));
    if (open && !opened) {
      page.prose("", "No browser could be started from here: open that file in one.");
    }
    page.next("roadmap quiz " + step.id(), "when you have read it");
  }

  private Path kept() {
    Path folder = context.places().cache().resolve("pages");
    try {
      return Files.createDirectories(folder).resolve(step.id() + ".html");
    } catch (IOException e) {
      throw new Problem.Environment(
          folder + " cannot be made: " + WholeFile.reason(e) + ".", "Name a file with --out.");
    }
  }

  private WebPage page() {
    Standing standing = context.standing();
    String core = step.core() ? ", core" : "";
    var facts = new ArrayList<String>();
    facts.add(Words.home(standing.road(), step));
    facts.add(Words.minutes(step.minutes()) + core + ", " + Words.state(standing.state(step)));
    var commands = new ArrayList<WebPage.Command>();
    int questions = lesson.questions().size();
    if (questions > 0) {
      String its = "asks its " + Words.count(questions, "question", "questions");
      commands.add(new WebPage.Command("roadmap quiz " + step.id(), its));
    }
    if (!standing.state(step).closed()) {
      commands.add(
          new WebPage.Command(
              "roadmap done " + step.id(), "when you can say it in your own words"));
    }
    commands.add(new WebPage.Command("roadmap next", "names what comes then"));
    String body = lesson.body().isBlank() ? lesson.summary() : lesson.body();
    return new WebPage(
        step.title(),
        facts,
        Markdown.of(body),
        languages,
        lesson.sources(),
        lesson.checked(),
        commands);
  }

  private static void write(Writer writer, String html) {
    try {
      writer.write(html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
