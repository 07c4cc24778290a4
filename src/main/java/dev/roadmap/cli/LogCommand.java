package dev.roadmap.cli;

import dev.roadmap.guide.Streak;
import dev.roadmap.progress.Day;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roadmap log}: time worked, today or on a day before. */
final class LogCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Spec.of("log")
            .parameters(
                "TIME ID",
                "0..2",
                Candidates.NOTHING.then(Candidates.STEPS),
                "How long, and on which step if you like")
            .option(
                "--day",
                "DAY",
                Candidates.words("today", "yesterday"),
                "A day before: yesterday, or a date")
            .example("roadmap log 45m", "three quarters of an hour")
            .example("roadmap log 1h30m py-todo", "on a step")
            .example("roadmap log 30m --day yesterday", "when you forgot")
            .build();
    // "-5m" is a wrong time, not an unknown option.
    spec.parser().unmatchedOptionsArePositionalParams(true);
    return spec;
  }

  @Override
  public boolean readsProgress() {
    return false;
  }

  @Override
  public int run(ParseResult arguments, Context context) {
    String[] typed = arguments.matchedPositionalValue(0, new String[0]);
    for (String word : typed) {
      if (word.startsWith("--")) {
        throw new Problem.Usage(
            "roadmap log has no option \"" + Foreign.brief(word) + "\".",
            "roadmap log --help lists the options.");
      }
    }
    if (typed.length > 2) {
      throw new Problem.Usage(
          "roadmap log does not know what to do with \"" + Foreign.brief(typed[2]) + "\".",
          "roadmap log --help shows what it takes.");
    }
    if (typed.length == 0) {
      throw new Problem.Usage("How long did you work?", "Write 45m, 1h30m, 1.5h or 90.");
    }
    int minutes = Minutes.parse(typed[0]);
    String subject = typed.length < 2 ? "" : context.find(typed[1]).id();
    LocalDate today = context.today();
    LocalDate day = Dates.past(arguments.matchedOptionValue("--day", "today"), today);
    long already = minutesOn(context.store().days(), day);
    if (already + minutes > Minutes.DAY) {
      throw new Problem.Usage(
          "That would make "
              + Words.minutes(already + minutes)
              + " on "
              + day
              + ", and a day has 24 hours.",
          "roadmap history shows what is logged; roadmap undo takes the last one back.");
    }
    context
        .store()
        .record(List.of(NewEvent.time(minutes, subject, day.equals(today) ? null : day)));
    report(arguments, context, minutes, day);
    return Exit.DONE;
  }

  private static void report(ParseResult arguments, Context context, int minutes, LocalDate day) {
    List<Day> days = context.store().days();
    int total = minutesOn(days, day);
    Streak streak = Streak.of(days, context.today());
    if (arguments.hasMatchedOption("--json")) {
      context.json(new LogJson(Json.SCHEMA, minutes, day, total, streak.current()));
      return;
    }
    Page page = context.out();
    String when = day.equals(context.today()) ? "today" : "on " + day;
    page.prose(
        "", "Logged " + Words.minutes(minutes) + ". " + Words.minutes(total) + " " + when + ".");
    if (streak.current() > 1) {
      page.line(streak.current() + " days in a row.");
    }
    page.next("roadmap today", "what the day looks like");
  }

  static int minutesOn(List<Day> days, LocalDate date) {
    for (Day day : days) {
      if (day.date().equals(date)) {
        return day.minutes();
      }
    }
    return 0;
  }

  /** What {@code log --json} prints. */
  record LogJson(int schema, int minutes, LocalDate day, int minutesOnDay, int streakDays) {}
}
