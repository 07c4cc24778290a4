package dev.roadmap.check.suite;

import dev.roadmap.check.match.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some status codes.
 *
 * @param negated whether it is all but these
 */
public record StatusSet(List<Range> ranges, boolean negated) {

  public StatusSet {
    ranges = List.copyOf(ranges);
  }

  /** From one code to another. */
  public record Range(int from, int to) {}

  /** Reads {@code 201} or {@code 2xx}; null when it is neither. */
  static @Nullable Range range(String text) {
    if (text.matches("[1-5]xx")) {
      int from = (text.charAt(0) - '0') * 100;
      return new Range(from, from + 99);
    }
    if (text.matches("[1-9]\\d\\d")) {
      int code = Integer.parseInt(text);
      return new Range(code, code);
    }
    return null;
  }

  public boolean has(int status) {
    for (Range range : ranges) {
      if (status >= range.from() && status <= range.to()) {
        return !negated;
      }
    }
    return negated;
  }

  /** {@code 400 or 422}, {@code anything but 5xx}. */
  public String words() {
    var words = new ArrayList<String>();
    for (Range range : ranges) {
      words.add(range.from() == range.to() ? "" + range.from() : range.from() / 100 + "xx");
    }
    return (negated ? "anything but " : "") + Words.or(words);
  }
}
