package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the questions and terms of a lesson of what its front matter says. */
final class Questions {

  private Questions() {}

  static Term term(Part part) {
    return new Term(part.text("term"), part.text("means"), part.strings("also"));
  }

  static Question of(Part part) {
    Question.Kind kind = kind(part);
    return new Question(
        part.text("id"),
        kind == null ? Question.Kind.TYPED : kind,
        part.text("heading"),
        part.text("ask"),
        part.has("code") ? new Question.Code(part.text("language"), part.block("code")) : null,
        part.strings("choices"),
        answers(part, kind),
        part.text("why"));
  }

  /** Null for a kind there is not; the schema has complained. */
  static Question.@Nullable Kind kind(Part part) {
    String kind = part.text("kind").toUpperCase(Locale.ROOT);
    for (Question.Kind known : Question.Kind.values()) {
      if (known.name().equals(kind)) {
        return known;
      }
    }
    return null;
  }

  private static List<String> answers(Part part, Question.@Nullable Kind kind) {
    return switch (kind) {
      case null -> List.of();
      case CHOICE -> List.of(part.text("answer"));
      case SEVERAL -> part.strings("answers");
      case TYPED, COMMAND, PRINTS -> {
        var answers = new ArrayList<String>();
        answers.add(part.text("answer"));
        answers.addAll(part.strings("accept"));
        yield List.copyOf(answers);
      }
      case ORDER -> part.strings("order");
      case LINE -> List.of(Integer.toString(part.number("line")));
    };
  }
}
