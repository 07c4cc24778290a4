package dev.roadmap.practice.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an object somebody sent. Of two with one name, the last. */
public record JsonBody(Map<String, JsonValue> members) {

  /** The member of this name; null when it is absent, which is not the same as {@code null}. */
  public @Nullable JsonValue get(String name) {
    return members.get(name);
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** The text of a member; null when it is absent or something else. */
  public @Nullable String text(String name) {
    return members.get(name) instanceof JsonValue.Text(String text) ? text : null;
  }
}
