package dev.roadmap.check.value;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a check, or of one worker in it: what a worker sets is its own, what it appends
 * to a list is everybody's. One thread uses a scope at a time; scopes below it may be in use by
 * others.
 */
public final class Scope {

  private final @Nullable Scope parent;
  private final Made made;
  private final Map<String, Json> variables = new HashMap<>();
  private final Map<String, Json> picked = new HashMap<>();
  private final Map<String, List<Json>> lists;
  private final Kept kept;

  private Scope(@Nullable Scope parent, Made made, Map<String, List<Json>> lists, Kept kept) {
    this.parent = parent;
    this.made = made;
    this.lists = lists;
    this.kept = kept;
  }

  /** A scope that knows nothing yet. */
  public static Scope of(Made made) {
    return new Scope(null, made, new HashMap<>(), new Kept());
  }

  /** A scope of its own that sees everything of this one; no two numbers make the same values. */
  public Scope child(long number) {
    return new Scope(this, made.child(number), lists, kept);
  }

  /**
   * Keeps a value, in place of one of this name.
   *
   * @throws UnknownValue when the check keeps too much already
   */
  public void set(String name, Json value) {
    kept.replace(name, variables.get(name), value);
    variables.put(name, value);
  }

  /** Adds to a list that all scopes of the check share. */
  public void append(String name, Json value) {
    kept.replace(name, null, value);
    synchronized (lists) {
      lists.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
  }

  /** The value of a variable; null when there is none. */
  public @Nullable Json get(String name) {
    for (Scope scope = this; scope != null; scope = scope.parent) {
      Json value = scope.variables.get(name);
      if (value != null) {
        return value;
      }
    }
    synchronized (lists) {
      List<Json> list = lists.get(name);
      return list == null ? null : Json.of(list);
    }
  }

  /** Fills in a template; where it is one expression alone, the value keeps its type. */
  public Json value(Template template) {
    List<Template.Piece> pieces = template.pieces();
    if (pieces.size() == 1) {
      return value(pieces.getFirst());
    }
    var text = new StringBuilder();
    for (Template.Piece piece : pieces) {
      text.append(value(piece).plain());
    }
    return Json.of(text.toString());
  }

  /** Fills in a template, as text. */
  public String text(Template template) {
    return value(template).plain();
  }

  /**
   * Fills in a template that stands for a whole number.
   *
   * @throws UnknownValue when it is none, or has more than nine digits
   */
  public int whole(Template template) {
    String text = text(template).strip();
    if (!text.matches("\\d{1,9}")) {
      throw new UnknownValue(template + " is no whole number", template.written());
    }
    return Integer.parseInt(text);
  }

  private Json value(Template.Piece piece) {
    return switch (piece) {
      case Template.Plain plain -> Json.of(plain.text());
      case Template.Look look -> {
        Json value = look.path().find(need(look.name()));
        if (value == null) {
          throw new UnknownValue(look.name() + " has no " + look.path().text(), look.name());
        }
        yield value;
      }
      case Template.Call call -> {
        Json value = call(call);
        if (!call.name().isEmpty()) {
          set(call.name(), value);
        }
        yield value;
      }
    };
  }

  private Json need(String name) {
    Json value = get(name);
    if (value == null) {
      throw new UnknownValue("nothing is known as " + name + " yet", name);
    }
    return value;
  }

  private Json call(Template.Call call) {
    List<String> words = call.arguments();
    return switch (call.function()) {
      case ANY_TITLE -> Json.of(made.title());
      case ANY_WORD -> Json.of(made.word());
      case ANY_NAME -> Json.of(made.name());
      case ANY_EMAIL -> Json.of(made.email());
      case ANY_PASSWORD -> Json.of(made.password());
      case ANY_UUID, UUID -> Json.of(made.uuid());
      case ANY_INT ->
          Json.of(made.number(Function.low(words.getFirst()), Function.high(words.getFirst())));
      case ANY_TEXT -> Json.of(made.text(Integer.parseInt(words.getFirst())));
      case NOW -> Json.of(made.now());
      case SINCE -> since(words.getFirst());
      case PICK -> pick(words.getFirst(), words.size() == 2);
      case REPEAT -> Json.of(words.getFirst().repeat(Integer.parseInt(words.getLast())));
      default -> Texts.of(call.function(), need(words.getFirst()), words);
    };
  }

  /** The items of a list, of which there is one at least. */
  public List<Json> list(String name) {
    if (need(name) instanceof Json.Arr array && !array.items().isEmpty()) {
      return array.items();
    }
    throw new UnknownValue(name + " is no list with anything in it", name);
  }

  private Json since(String name) {
    try {
      return Json.of(made.millisSince(Instant.parse(need(name).plain())));
    } catch (DateTimeParseException no) {
      throw new UnknownValue(name + " is no time in UTC", name);
    }
  }

  private Json pick(String name, boolean other) {
    Json last = picked.get(name);
    List<Json> items = new ArrayList<>(list(name));
    if (other && last != null) {
      items.removeIf(item -> Json.same(item, last));
      if (items.isEmpty()) {
        throw new UnknownValue("there is no other in " + name, name);
      }
    }
    Json value = items.get(made.number(0, items.size() - 1));
    picked.put(name, value);
    return value;
  }
}
