package dev.roadmap.cli;

import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Question.Kind;
import dev.roadmap.progress.Card;
import dev.roadmap.review.Grading;
import dev.roadmap.review.Sheet;
import dev.roadmap.review.Timetable;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a question and the reason for its answer look. */
final class QuestionPage {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Words that are stressed; code, which may have stars of its own, comes first. */
  private static final Pattern STRESS =
      Pattern.compile("(`[^`]*`)|(?<![\\w*])(\\*\\*?)(?=[\\w\"'(])([^*]+)(?<=\\S)\\2(?!\\w)");

  private QuestionPage() {}

  /** The question, its code, what to choose from, and how to answer. */
  static void ask(Page page, Sheet sheet, boolean hinting) {
    Question question = sheet.question();
    page.gap().prose("", inline(page, question.ask()));
    Question.Code code = question.code();
    if (code != null) {
      code(page, code, question.kind() == Kind.LINE);
    }
    if (sheet.picking()) {
      page.gap();
      for (int i = 0; i < sheet.options().size(); i++) {
        String key = page.theme().command(sheet.key(i));
        page.item("  " + key + "  ", inline(page, sheet.options().get(i)));
      }
    }
    page.gap();
    String keys = hinting ? " ? is a hint, q ends." : " q ends.";
    page.prose("", page.theme().quiet(Grading.instruction(sheet) + keys));
  }

  private static void code(Page page, Question.Code code, boolean numbered) {
    page.gap();
    List<String> lines = code.text().stripTrailing().lines().toList();
    int width = Integer.toString(lines.size()).length();
    int number = 1;
    for (String line : lines) {
      String margin = "    ";
      if (numbered) {
        String digits = " ".repeat(width - Integer.toString(number).length()) + number;
        margin = page.look().plain() ? number + ": " : "  " + page.theme().quiet(digits) + "  ";
      }
      page.line((margin + Foreign.line(line)).stripTrailing());
      number++;
    }
  }

  /** Right or not, the answer, and the reason for it. */
  static void verdict(Page page, Sheet sheet, boolean right) {
    page.gap();
    if (right) {
      page.prose("", page.theme().good("Right."));
    } else {
      answer(page, sheet, page.theme().bad("Not right.") + " ");
    }
    page.prose("", inline(page, sheet.question().why()));
  }

  /**
   * The right answer.
   *
   * @param before what stands in front of it
   */
  static void answer(Page page, Sheet sheet, String before) {
    boolean several =
        sheet.question().kind() == Kind.SEVERAL || sheet.question().kind() == Kind.ORDER;
    if (several) {
      page.prose("", before + "The answer:");
      for (String answer : sheet.question().answers()) {
        page.item("  " + page.glyphs().bullet() + " ", inline(page, answer));
      }
    } else if (sheet.solution().contains("\n")) {
      page.prose("", before + "The answer:");
      sheet.solution().lines().forEach(line -> page.line("    " + Foreign.line(line)));
    } else {
      page.prose("", before + "The answer: " + inline(page, sheet.solution()));
    }
  }

  /** When a card comes back: "in 10 minutes", "tomorrow", "in 12 days". */
  static String back(Timetable timetable, Card card, Instant now, LocalDate today) {
    if (card.stage() != Card.Stage.REVIEW) {
      long seconds = Math.max(0, ChronoUnit.SECONDS.between(now, timetable.dueAt(card)));
      return "in " + Words.count(Math.max(1, (seconds + 30) / 60), "minute", "minutes");
    }
    long days = Math.max(0, ChronoUnit.DAYS.between(today, timetable.dueDay(card)));
    return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
  }

  /** Markdown within a line: code in the colour of things to type. */
  static String inline(Page page, String markdown) {
    String text =
        STRESS
            .matcher(Foreign.line(markdown))
            .replaceAll(found ->
                Matcher.quoteReplacement(found.group(1) == null ? found.group(3) : found.group(1)));
    if (page.look().plain()) {
      return text.replace("`", "");
    }
    return page.look().colour()
        ? CODE.matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(page.theme().command(found.group(1))))
        : text;
  }

  /** The kind of a question, as programs read it. */
  static String kind(Question question) {
    return question.kind().name().toLowerCase(Locale.ROOT);
  }
}
