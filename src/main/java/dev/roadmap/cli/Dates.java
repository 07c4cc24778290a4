package dev.roadmap.cli;

import dev.roadmap.terminal.Foreign;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Reads a day as people write it: "today", "yesterday", "2026-11-20". */
final class Dates {

  /** Further back it is a typing mistake. */
  private static final int FURTHEST_YEARS = 20;

  private Dates() {}

  /** A day that has come, and not long ago. */
  static LocalDate past(String typed, LocalDate today) {
    LocalDate day = parse(typed.strip().toLowerCase(Locale.ROOT), typed, today);
    if (day.isAfter(today)) {
      throw new Problem.Usage(
          day + " has not come yet.", "Write today, yesterday or an earlier date.");
    }
    if (day.isBefore(today.minusYears(FURTHEST_YEARS))) {
      throw new Problem.Usage(
          day + " is long ago.", "Write today, yesterday or a date like " + today + ".");
    }
    return day;
  }

  private static LocalDate parse(String wanted, String typed, LocalDate today) {
    return switch (wanted) {
      case "today" -> today;
      case "yesterday" -> today.minusDays(1);
      default -> {
        try {
          yield LocalDate.parse(wanted);
        } catch (DateTimeParseException e) {
          throw new Problem.Usage(
              "\"" + Foreign.brief(typed) + "\" is no day.",
              "Write today, yesterday or a date like " + today + ".");
        }
      }
    };
  }
}
