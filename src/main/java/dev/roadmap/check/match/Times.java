package dev.roadmap.check.match;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as RFC 3339 5.6 writes them. */
final class Times {

  private static final Pattern FORM =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,12})?([Zz]|[+-]\\d\\d:\\d\\d)");

  private Times() {}

  /** The moment; null when the text is none. Of a fraction, nine digits count. */
  static @Nullable Instant read(String text) {
    if (!FORM.matcher(text).matches()) {
      return null;
    }
    String plain =
        text.replace('t', 'T')
            .replace(' ', 'T')
            .replace('z', 'Z')
            .replaceFirst("(\\.\\d{9})\\d+", "$1");
    try {
      return OffsetDateTime.parse(plain).toInstant();
    } catch (DateTimeException e) {
      return leapSecond(plain);
    }
  }

  private static @Nullable Instant leapSecond(String text) {
    if (!text.startsWith(":60", 16)) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text.substring(0, 17) + "59" + text.substring(19))
          .toInstant()
          .plusSeconds(1);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
