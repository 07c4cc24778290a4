package dev.roadmap.check.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way into a value: {@code items[0].id}; {@code [-1]} is the last. Empty for the value itself.
 */
public record JsonPath(String text) {

  private static final Pattern WHOLE =
      Pattern.compile("(?:\\[-?\\d{1,6}]|[^.\\[\\]\\s]+)(?:\\[-?\\d{1,6}]|\\.[^.\\[\\]\\s]+)*");
  private static final Pattern PART = Pattern.compile("\\[(-?\\d+)]|([^.\\[\\]]+)");

  /** Whether a path can be written like this. */
  public static boolean isPath(String text) {
    return text.isEmpty() || WHOLE.matcher(text).matches();
  }

  /** What is there; null when nothing is. */
  public @Nullable Json find(Json root) {
    Json at = root;
    Matcher parts = PART.matcher(text);
    while (at != null && parts.find()) {
      String index = parts.group(1);
      at = index == null ? at.field(parts.group(2)) : item(at, Integer.parseInt(index));
    }
    return at;
  }

  private static @Nullable Json item(Json at, int index) {
    if (!(at instanceof Json.Arr array)) {
      return null;
    }
    List<Json> items = array.items();
    int place = index < 0 ? items.size() + index : index;
    return place >= 0 && place < items.size() ? items.get(place) : null;
  }
}
