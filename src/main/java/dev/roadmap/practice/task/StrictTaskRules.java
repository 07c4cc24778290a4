package dev.roadmap.practice.task;

import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Refusal.Flaw;
import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract: nothing is guessed, nothing is converted, unknown members are ignored. */
public final class StrictTaskRules implements TaskRules {

  /** Longest title, in code points. */
  public static final int LONGEST_TITLE = 255;

  @Override
  public Draft create(JsonBody body) {
    var flaws = new ArrayList<Flaw>();
    String title = title(body, flaws);
    boolean completed = completed(body, false, flaws);
    return draft(title, completed, flaws);
  }

  @Override
  public Draft replace(JsonBody body, Task before) {
    var flaws = new ArrayList<Flaw>();
    String title = title(body, flaws);
    if (!body.has("completed")) {
      flaws.add(new Flaw("completed", "is missing; PUT replaces the whole task"));
    }
    boolean completed = completed(body, false, flaws);
    return draft(title, completed, flaws);
  }

  @Override
  public Draft merge(JsonBody body, Task before) {
    var flaws = new ArrayList<Flaw>();
    String title = body.has("title") ? title(body, flaws) : before.title();
    boolean completed = completed(body, before.completed(), flaws);
    return draft(title, completed, flaws);
  }

  private static Draft draft(String title, boolean completed, List<Flaw> flaws) {
    if (!flaws.isEmpty()) {
      throw Refusal.rules(flaws);
    }
    return new Draft(title, completed);
  }

  private static String title(JsonBody body, List<Flaw> flaws) {
    JsonValue value = body.get("title");
    if (!(value instanceof JsonValue.Text(String text))) {
      flaws.add(new Flaw("title", value == null ? "is missing" : wrong(value, "a text")));
      return "";
    }
    String title = text.strip();
    @Nullable String wrong = wrong(title);
    if (wrong != null) {
      flaws.add(new Flaw("title", wrong));
    }
    return title;
  }

  private static @Nullable String wrong(String title) {
    if (title.isEmpty()) {
      return "is blank";
    }
    int length = title.codePointCount(0, title.length());
    if (length > LONGEST_TITLE) {
      return "has " + length + " characters; " + LONGEST_TITLE + " are allowed";
    }
    return title.codePoints().anyMatch(StrictTaskRules::surrogate)
        ? "holds half a character (a lone surrogate), which UTF-8 cannot carry"
        : null;
  }

  private static boolean surrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static boolean completed(JsonBody body, boolean otherwise, List<Flaw> flaws) {
    JsonValue value = body.get("completed");
    if (value == null) {
      return otherwise;
    }
    if (value instanceof JsonValue.Truth(boolean truth)) {
      return truth;
    }
    flaws.add(new Flaw("completed", wrong(value, "true or false")));
    return otherwise;
  }

  private static String wrong(JsonValue value, String wanted) {
    return "is " + value.kind() + "; it should be " + wanted;
  }
}
