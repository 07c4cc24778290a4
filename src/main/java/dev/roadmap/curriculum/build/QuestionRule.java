package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question has what its kind needs, and its answer can be given. */
final class QuestionRule {

  private final Problems problems;
  private final Map<String, Place> ids = new HashMap<>();

  QuestionRule(Problems problems) {
    this.problems = problems;
  }

  /**
   * Checks the questions of a lesson.
   *
   * @param headings those of the lesson, without marks
   */
  void check(List<Part> questions, Set<String> headings) {
    for (Part question : questions) {
      Question.Kind kind = Questions.kind(question);
      if (kind != null) {
        checkId(question);
        checkHeading(question, headings);
        check(question, kind);
      }
    }
  }

  private void checkId(Part question) {
    Place place = question.place("id");
    Place first = ids.putIfAbsent(question.text("id"), place);
    if (first != null) {
      problems.add(
          place,
          "`" + question.text("id") + "` is already a question (" + first + "): choose another");
    }
  }

  private void checkHeading(Part question, Set<String> headings) {
    String heading = question.text("heading").replace("`", "").replace("*", "");
    if (!headings.contains(heading)) {
      problems.add(
          question.place("heading"),
          "`"
              + question.text("heading")
              + "` is no heading of this lesson"
              + Spelling.hint(
                  heading, headings.stream().sorted().toList(), ": name the one that answers it"));
    }
  }

  private void check(Part question, Question.Kind kind) {
    switch (kind) {
      case CHOICE -> {
        require(question, "choices", "answer");
        among(question, List.of(question.text("answer")), "answer");
      }
      case SEVERAL -> {
        require(question, "choices", "answers");
        among(question, question.strings("answers"), "answers");
        if (question.strings("answers").size() >= question.strings("choices").size()) {
          problems.add(question.place("answers"), "every choice is right: add wrong ones");
        }
      }
      case TYPED, COMMAND -> require(question, "answer");
      case ORDER -> require(question, "order");
      case PRINTS -> {
        require(question, "language", "code", "answer");
        if (question.has("choices")) {
          among(question, List.of(question.text("answer")), "answer");
        }
      }
      case LINE -> {
        require(question, "language", "code", "line");
        if (question.number("line") > question.text("code").lines().count()) {
          problems.add(question.place("line"), "the code has no such line");
        }
      }
    }
  }

  private void require(Part question, String... keys) {
    for (String key : keys) {
      if (!question.has(key)) {
        problems.add(
            question.place(),
            "a question of kind " + question.text("kind") + " needs `" + key + "`: add it");
      }
    }
  }

  private void among(Part question, List<String> answers, String key) {
    for (String answer : answers) {
      if (!question.strings("choices").contains(answer)) {
        problems.add(question.place(key), "`" + answer + "` is none of the choices");
      }
    }
  }
}
