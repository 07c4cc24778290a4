package dev.roadmap.check.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A text with variables and generated values in it: {@code /tasks/{{id}}}. */
public final class Template {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final String written;
  private final List<Piece> pieces;

  private Template(String written, List<Piece> pieces) {
    this.written = written;
    this.pieces = List.copyOf(pieces);
  }

  /** A part of a template. */
  sealed interface Piece {}

  /** Text that stands for itself. */
  record Plain(String text) implements Piece {}

  /** A variable, or a part of its value. */
  record Look(String name, JsonPath path) implements Piece {}

  /**
   * A value that is made.
   *
   * @param name what it is called from then on; empty when it gets no name
   */
  record Call(Function function, List<String> arguments, String name) implements Piece {}

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException with a sentence that says what is wrong
   */
  public static Template parse(String text) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    while (true) {
      int open = text.indexOf(OPEN, at);
      if (open < 0) {
        break;
      }
      int close = text.indexOf(CLOSE, open);
      if (close < 0) {
        throw new IllegalArgumentException("`{{` is never closed: end it with `}}`");
      }
      if (open > at) {
        pieces.add(new Plain(text.substring(at, open)));
      }
      pieces.add(ExpressionReader.read(text.substring(open + OPEN.length(), close).strip()));
      at = close + CLOSE.length();
    }
    if (at < text.length()) {
      pieces.add(new Plain(text.substring(at)));
    }
    return new Template(text, pieces);
  }

  /** As it stands in the suite. */
  public String written() {
    return written;
  }

  /** Whether it is the same text always. */
  public boolean isPlain() {
    return pieces.stream().allMatch(Plain.class::isInstance);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The variables that must be known. */
  public Set<String> uses() {
    var names = new TreeSet<String>();
    for (Piece piece : pieces) {
      switch (piece) {
        case Plain ignored -> {}
        case Look look -> names.add(look.name());
        case Call call -> names.addAll(call.function().variables(call.arguments()));
      }
    }
    return names;
  }

  /** The variables that are known afterwards. */
  public Set<String> makes() {
    var names = new TreeSet<String>();
    for (Piece piece : pieces) {
      if (piece instanceof Call call && !call.name().isEmpty()) {
        names.add(call.name());
      }
    }
    return names;
  }

  @Override
  public String toString() {
    return written;
  }
}
