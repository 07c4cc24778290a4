package dev.roadmap.cli;

import dev.roadmap.guide.Streak;
import dev.roadmap.progress.Day;
import dev.roadmap.terminal.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last year, a column a week, as wide as the page allows. */
final class HeatMap {

  private static final int MARGIN = 6;

  /** From nothing to a lot; a day that counts for the streak is at least the third. */
  private static final int[] MINUTES = {1, Streak.MINUTES, 90};

  private HeatMap() {}

  static void draw(Page page, List<Day> days, LocalDate today) {
    if (page.look().plain()) {
      sentence(page, days, today);
      return;
    }
    int weeks = Math.min(53, page.width() - MARGIN);
    LocalDate first =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks - 1L);
    Map<LocalDate, Day> byDate = HashMap.newHashMap(days.size());
    days.forEach(day -> byDate.put(day.date(), day));
    page.gap().line(page.theme().quiet(" ".repeat(MARGIN) + months(first, weeks)));
    for (DayOfWeek weekday : DayOfWeek.values()) {
      var row = new StringBuilder();
      for (int week = 0; week < weeks; week++) {
        LocalDate date = first.plusWeeks(week).plusDays(weekday.getValue() - 1L);
        row.append(date.isAfter(today) ? " " : cell(page, byDate.get(date)));
      }
      boolean named = weekday.getValue() % 2 == 1;
      String name = named ? weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) : "   ";
      page.line("  " + page.theme().quiet(name) + " " + row.toString().stripTrailing());
    }
    legend(page);
  }

  private static void legend(Page page) {
    var entries = new ArrayList<String>();
    String[] words = {"nothing", "a little", "half an hour or a step", "more"};
    for (int level = 0; level < words.length; level++) {
      entries.add(shade(page, level) + " " + page.theme().quiet(words[level]));
    }
    page.flow(" ".repeat(MARGIN), entries);
  }

  private static String cell(Page page, @Nullable Day day) {
    return shade(page, day == null ? 0 : level(day));
  }

  private static String shade(Page page, int level) {
    String glyph =
        switch (level) {
          case 0 -> page.glyphs().barOpen();
          case 1 -> page.glyphs().barSkipped();
          case 2 -> page.glyphs().barDone();
          default -> page.glyphs().barVerified();
        };
    return level == 0 ? page.theme().quiet(glyph) : page.theme().good(glyph);
  }

  private static int level(Day day) {
    int worth = day.minutes() + day.steps() * Streak.MINUTES;
    int level = 0;
    for (int minutes : MINUTES) {
      if (worth >= minutes) {
        level++;
      }
    }
    return level;
  }

  private static String months(LocalDate first, int weeks) {
    var line = new StringBuilder();
    int month = -1;
    for (int week = 0; week < weeks; week++) {
      LocalDate monday = first.plusWeeks(week);
      boolean room = line.length() <= week && weeks - week >= 3;
      if (monday.getMonthValue() != month && room) {
        month = monday.getMonthValue();
        line.append(monday.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        line.append(' ');
      } else if (line.length() <= week) {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  private static void sentence(Page page, List<Day> days, LocalDate today) {
    LocalDate yearAgo = today.minusYears(1);
    long counting =
        days.stream()
            .filter(day -> day.date().isAfter(yearAgo) && !day.date().isAfter(today))
            .filter(Streak::counts)
            .count();
    page.prose("", "In the last year " + Words.count(counting, "day", "days") + " counted.");
  }
}
