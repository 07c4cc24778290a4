package dev.roadmap.check.match;

import dev.roadmap.check.value.Json;
import org.jspecify.annotations.Nullable;

/**
 * A value that is looked at.
 *
 * @param what what the path leads into: {@code body}, {@code header location}
 * @param path empty for the whole
 * @param value null when there is nothing
 * @param around where it stands, or what it should have stood in
 */
public record Subject(String what, String path, @Nullable Json value, Json.Span around) {

  /** The whole of something. */
  public static Subject of(String what, @Nullable Json value) {
    return new Subject(what, "", value, value == null ? Json.Span.NONE : value.span());
  }

  Subject field(String name) {
    Json child = value == null ? null : value.field(name);
    return child(path.isEmpty() ? name : path + "." + name, child);
  }

  Subject item(int index, Json item) {
    return child(path + "[" + index + "]", item);
  }

  Subject child(String path, @Nullable Json child) {
    return new Subject(what, path, child, child == null ? around : child.span());
  }

  /** What is looked at, as a failure names it: {@code field completed}. */
  String where() {
    if (path.isEmpty()) {
      return what;
    }
    return what.equals("body") ? "field " + path : what + " " + path;
  }
}
