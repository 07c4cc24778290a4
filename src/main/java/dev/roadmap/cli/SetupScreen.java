package dev.roadmap.cli;

import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Road;
import dev.roadmap.guide.Learner;
import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code setup} says at its end: what is settled, why this track, where to begin. */
final class SetupScreen {

  /** Where somebody who can program begins. */
  private static final String LANGUAGES_PHASE = "first-language";

  private static final Map<String, String> WHY =
      Map.of(
          "by-path",
          "it takes one language all the way to a tested API on a database before the next one"
              + " begins, so you soon have something to show.",
          "by-phase",
          "you can program already, so it takes each subject in one piece, all languages one"
              + " after the other among them.");

  private SetupScreen() {}

  static void show(Context context, Settled settled, List<String> changed) {
    Page page = context.out();
    Learner learner = context.fresh().learner();
    page.line(page.theme().strong(changed.isEmpty() ? "Nothing has changed" : "Settled"));
    row(page, Learner.LEVEL, settled.level().id());
    row(page, Learner.LANGUAGES, String.join(", ", learner.languages()));
    row(page, Learner.MINUTES, settled.minutes());
    row(page, Learner.TRACK, settled.track());
    page.gap().prose("  ", reason(settled));
    page.gap().prose("  ", beginning(context.road(), settled));
    page.next(next(context.road(), settled), "");
  }

  private static void row(Page page, String key, String value) {
    page.item("  " + Cells.pad(key, 15), value);
  }

  private static String reason(Settled settled) {
    String track = "Your track is " + settled.track();
    return switch (settled.reason()) {
      case CHOSEN -> track + ", as you chose. Changing it later loses nothing.";
      case KEPT -> track + ", as before. Changing it later loses nothing.";
      case PICKED -> {
        @Nullable String why = WHY.get(settled.track());
        yield why == null
            ? track + ", the first of this road."
            : track + ": " + why + " Changing it later loses nothing.";
      }
    };
  }

  private static String beginning(Road road, Settled settled) {
    return switch (settled.level()) {
      case BEGINNER -> "Begin at the beginning: the first steps are short.";
      case FRONTEND, STUDENT ->
          "Begin at the beginning and skim what you know; roadmap skip ID leaves a step out.";
      case POLYGLOT -> polyglot(road, settled);
    };
  }

  private static String polyglot(Road road, Settled settled) {
    String skip =
        "What you know already, roadmap skip ID leaves out, and roadmap skip 1 a whole phase;"
            + " roadmap reopen takes it up again.";
    @Nullable Phase phase = languagesPhase(road);
    if (phase == null) {
      return skip;
    }
    String with = settled.known().isEmpty() ? "" : ", with " + firstKnown(road, settled);
    return "Look at phase "
        + phase.number()
        + " first, \""
        + phase.title()
        + "\""
        + with
        + ". "
        + skip;
  }

  private static String firstKnown(Road road, Settled settled) {
    String id = settled.known().split(",", -1)[0];
    for (Language language : road.heading().languages()) {
      if (language.id().equals(id)) {
        return language.title();
      }
    }
    return id;
  }

  private static String next(Road road, Settled settled) {
    @Nullable Phase phase = settled.level() == Level.POLYGLOT ? languagesPhase(road) : null;
    return phase == null ? "roadmap next" : "roadmap map " + phase.number();
  }

  private static @Nullable Phase languagesPhase(Road road) {
    for (Phase phase : road.phases()) {
      if (phase.id().equals(LANGUAGES_PHASE)) {
        return phase;
      }
    }
    return null;
  }

  static SetupJson json(Context context, Settled settled, List<String> changed) {
    return new SetupJson(
        Json.SCHEMA,
        settled.level().id(),
        context.fresh().learner().languages(),
        Integer.parseInt(settled.minutes()),
        settled.track(),
        reason(settled),
        changed,
        next(context.road(), settled));
  }

  /**
   * What {@code setup --json} prints.
   *
   * @param languages all, in the order they are taken
   * @param changed the settings that were recorded, of all of them
   */
  record SetupJson(
      int schema,
      String level,
      List<String> languages,
      int minutesPerDay,
      String track,
      String reason,
      List<String> changed,
      String command) {}
}
