package dev.roadmap.cli;

import dev.roadmap.terminal.Foreign;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a length of time as people write it: "45m", "1h30m", "1.5h", "90". */
final class Minutes {

  static final int DAY = 24 * 60;

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(\\d{1,4}(?:[.,]\\d{1,3})?) ?h(?:ours?)?)? ?(?:(\\d{1,5})"
              + " ?(?:m(?:in(?:utes?)?)?)?)?");

  private Minutes() {}

  /** Whole minutes, from 1 to a day. */
  static int parse(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    Matcher matcher = WRITTEN.matcher(wanted);
    if (wanted.isEmpty() || !matcher.matches()) {
      throw new Problem.Usage(
          "\"" + Foreign.brief(typed) + "\" is no length of time.",
          "Write 45m, 1h30m, 1.5h or 90.");
    }
    double minutes = 0;
    if (matcher.group(1) != null) {
      minutes += Double.parseDouble(matcher.group(1).replace(',', '.')) * 60;
    }
    if (matcher.group(2) != null) {
      minutes += Integer.parseInt(matcher.group(2));
    }
    long whole = Math.round(minutes);
    if (whole < 1) {
      throw new Problem.Usage(
          "Less than a minute cannot be logged.", "Write 45m, 1h30m, 1.5h or 90.");
    }
    if (whole > DAY) {
      throw new Problem.Usage(
          "A day has 24 hours; " + Foreign.brief(typed) + " is more.",
          "Log each day on its own: roadmap log 8h --day yesterday.");
    }
    return (int) whole;
  }
}
