package dev.roadmap.snippets;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a lesson says is printed: {@code ...} stands for any lines, {@code …} for any text. */
final class Expected {

  private Expected() {}

  static boolean matches(String expected, String actual) {
    String pattern =
        lines(expected)
            .map(line -> line.equals("...") ? "(?:.*\n)*?" : inLine(line) + "\n")
            .collect(Collectors.joining());
    return Pattern.matches(pattern, lines(actual).collect(Collectors.joining("\n", "", "\n")));
  }

  static boolean matchesLine(String expected, String actual) {
    return Pattern.matches(inLine(expected), actual);
  }

  private static String inLine(String line) {
    return Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*?"));
  }

  private static Stream<String> lines(String text) {
    return text.stripTrailing().lines().map(String::stripTrailing);
  }
}
