package dev.roadmap.cli;

import dev.roadmap.curriculum.Step;
import dev.roadmap.guide.Learner;
import dev.roadmap.progress.Event;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.pager.OwnPager;
import dev.roadmap.terminal.pager.Pager;
import dev.roadmap.terminal.pager.Pager.Place;
import dev.roadmap.terminal.pager.Screen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a lesson be read, remembers where somebody stopped, and says what comes then. */
final class Reading {

  private final Context context;
  private final LessonDocument document;
  private final Step step;

  Reading(Context context, LessonDocument document) {
    this.context = context;
    this.document = document;
    this.step = document.step();
  }

  /** Where a lesson was left, from an event that says so; 0 for nowhere. */
  static int part(Event event) {
    long part = Happenings.number(Happenings.data(event), "part");
    return Math.clamp(part, 0, Integer.MAX_VALUE);
  }

  /**
   * Shows it.
   *
   * @param paging false to write all of it at once
   */
  void show(boolean paging) {
    @Nullable Place place = paging && pageable() ? paged() : whole();
    if (place == null || place.end()) {
      end();
    } else {
      Page page = context.out();
      page.prose("", "You are at " + place.percent() + "% of " + step.title() + ".");
      boolean named = place.part() == 0 || context.standing().closed(step);
      page.next(
          "roadmap read" + (named ? " " + step.id() : ""),
          place.part() == 0 ? "begins again" : "goes on there");
    }
  }

  /** Somebody sits there, on a terminal that can be written to at any place. */
  private boolean pageable() {
    return context.interactive()
        && !context.globals().plain()
        && !"dumb".equals(context.streams().environment().get("TERM"));
  }

  private @Nullable Place paged() {
    @Nullable OwnPager own = OwnPager.of(context.streams().environment());
    if (own != null) {
      Page page = new Page(context.out().look());
      document.show(page);
      if (own.show(page.toString(), context.streams().charset())) {
        return null;
      }
      context
          .err()
          .prose("", "PAGER names " + Foreign.brief(own.program()) + ", which cannot be started.");
    }
    @Nullable Supplier<Screen> screens = context.streams().screen();
    return screens == null ? whole() : paged(screens.get());
  }

  private @Nullable Place paged(Screen screen) {
    int before = context.store().reading(step.id()).map(Reading::part).orElse(0);
    String language = String.join(",", document.languages());
    try {
      var pager = new Pager(screen, document, before);
      if (screen.rows() == 0 || pager.fits()) {
        return whole();
      }
      var bookmark = new Bookmark(context, step);
      Place place = pager.read(bookmark::put);
      remember(before, place, !language.equals(String.join(",", document.languages())));
      bookmark.remove();
      return place;
    } catch (IOException notThere) {
      return whole();
    }
  }

  /** What a second look would need: the place in the middle, and the language turned to. */
  private void remember(int before, Place place, boolean turned) {
    var events = new ArrayList<NewEvent>();
    int part = place.end() ? 0 : place.part();
    if (part != before) {
      events.add(NewEvent.read(step.id(), part, place.percent()));
    }
    if (turned) {
      events.add(NewEvent.set(Learner.EXAMPLES, document.languages().getFirst()));
    }
    context.store().record(events);
  }

  private @Nullable Place whole() {
    Page page = new Page(context.out().look());
    document.show(page);
    context.print(page);
    return null;
  }

  private void end() {
    int questions = document.questions();
    Page page = new Page(context.out().look());
    String its = Words.count(questions, "question", "questions");
    if (questions > 0 && context.interactive()) {
      context.print(page.line(""));
      if (wanted("Answer its " + its + " now? [Y/n] ")) {
        QuizCommand.ask(context, step);
        return;
      }
    } else if (questions > 0) {
      page.line("").prose("", "Its " + its + ": roadmap quiz " + step.id());
    }
    Page next = questions > 0 && context.interactive() ? context.out() : page;
    if (context.standing().state(step).closed()) {
      next.line("");
      Change.next(next, context.standing());
    } else {
      next.line("");
      next.next("roadmap done " + step.id(), "when you can say it in your own words");
    }
    if (next == page) {
      context.print(page);
    }
  }

  private boolean wanted(String question) {
    Context.write(context.stdout(), question, context.streams().charset());
    @Nullable String line = new InputLines(context.in(), context.streams().charset()).next();
    return line != null
        && List.of("", "y", "yes").contains(line.toLowerCase(java.util.Locale.ROOT));
  }
}
