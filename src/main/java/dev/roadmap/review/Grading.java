package dev.roadmap.review;

import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Question.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an answer is right, and how well it was known. */
public final class Grading {

  /** Seconds to look at a screen, and to read one word of it unhurriedly. */
  private static final double LOOK = 3;

  private static final double WORD = 0.3;

  /** Seconds to type a character of the answer. */
  private static final double CHARACTER = 0.3;

  /** Right, but only after as many times the reading time and then some: it was hard. */
  private static final double LONG = 4;

  private static final double THINKING = 20;

  /** Seconds after which somebody has gone for coffee, and the clock says nothing. */
  private static final double AWAY = 300;

  private Grading() {}

  /** What was answered, as far as it can be read. */
  public sealed interface Verdict permits Right, Wrong, Unreadable {}

  /** It is right. */
  public record Right() implements Verdict {}

  /** It is wrong. */
  public record Wrong() implements Verdict {}

  /** It is no answer to such a question; the sentence says what is. */
  public record Unreadable(String hint) implements Verdict {}

  /** Judges what somebody typed at a sheet: keys of options, or the answer itself. */
  public static Verdict typed(Sheet sheet, String typed) {
    if (!sheet.picking()) {
      return text(sheet.question(), typed);
    }
    if (sheet.question().kind() != Kind.ORDER) {
      @Nullable String option = spelled(sheet, typed);
      if (option != null) {
        return chosen(sheet.question(), List.of(option));
      }
    }
    @Nullable List<String> picked = picked(sheet, typed);
    return picked == null ? new Unreadable(instruction(sheet)) : chosen(sheet.question(), picked);
  }

  /** Judges the texts of options, one answer or several, as programs send them. */
  public static Verdict chosen(Question question, List<String> answers) {
    boolean right =
        switch (question.kind()) {
          case ORDER -> answers.equals(question.answers());
          case SEVERAL -> Set.copyOf(answers).equals(Set.copyOf(question.answers()));
          case CHOICE, PRINTS, TYPED, COMMAND, LINE ->
              answers.size() == 1 && accepted(question, answers.getFirst());
        };
    return right ? new Right() : new Wrong();
  }

  /** How to answer such a question. */
  public static String instruction(Sheet sheet) {
    String last = sheet.picking() ? sheet.key(sheet.options().size() - 1) : "";
    String range = sheet.picking() ? sheet.key(0) + " to " + last : "";
    return switch (sheet.question().kind()) {
      case SEVERAL -> "Type all that fit, " + range + ", like " + sheet.key(0) + " " + last + ".";
      case ORDER -> "Type all of " + range + " in their right order.";
      case LINE -> "Type the number of the line.";
      case CHOICE, PRINTS, TYPED, COMMAND ->
          sheet.picking()
              ? "Type one of " + range + "."
              : sheet.question().kind() == Kind.COMMAND ? "Type the command." : "Type the answer.";
    };
  }

  private static Verdict text(Question question, String typed) {
    if (question.kind() == Kind.LINE) {
      String number = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^line\\s*", "");
      if (!number.matches("\\d{1,3}")) {
        return new Unreadable("Type the number of the line.");
      }
      return chosen(question, List.of(Integer.toString(Integer.parseInt(number))));
    }
    return chosen(question, List.of(typed));
  }

  private static boolean accepted(Question question, String given) {
    boolean command = question.kind() == Kind.COMMAND;
    for (String answer : question.answers()) {
      if (same(answer, given, command)) {
        return true;
      }
      boolean name = question.kind() == Kind.TYPED;
      if (name && joined(answer, false).equals(joined(given, false))) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(String answer, String given, boolean command) {
    return plain(answer, command).equals(plain(given, command));
  }

  private static String joined(String text, boolean command) {
    return plain(text, command).replace(" ", "");
  }

  /** Quotes, backticks, spacing and, but in a command, letter case make no difference. */
  static String plain(String text, boolean command) {
    String plain =
        text.replace("`", "")
            .replaceAll("[\\u2018\\u2019\\u201c\\u201d\"]", "'")
            .strip()
            .replaceAll("\\s+", " ");
    if (command) {
      plain = plain.replaceFirst("^[$>] ", "");
      return plain.endsWith(";") ? plain.substring(0, plain.length() - 1).strip() : plain;
    }
    boolean quoted = plain.length() > 2 && plain.startsWith("'") && plain.endsWith("'");
    plain = quoted ? plain.substring(1, plain.length() - 1).strip() : plain;
    return plain.toLowerCase(Locale.ROOT);
  }

  /** The option that was typed out; null when none was, or when it could be two. */
  private static @Nullable String spelled(Sheet sheet, String typed) {
    if (sheet.options().contains(typed.strip())) {
      return typed.strip();
    }
    List<String> alike =
        sheet.options().stream().filter(option -> same(option, typed, false)).toList();
    return alike.size() == 1 ? alike.getFirst() : null;
  }

  /** The options that keys stand for; null when something else was typed. */
  private static @Nullable List<String> picked(Sheet sheet, String typed) {
    String keys = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s,;.)]+", "");
    var picked = new ArrayList<String>();
    var seen = new HashSet<Integer>();
    for (int i = 0; i < keys.length(); i++) {
      char key = keys.charAt(i);
      // Letters and digits both do, wherever the options themselves leave no doubt.
      int option = key >= 'a' ? key - 'a' : sheet.letters() ? -1 : key - '1';
      if (option < 0 || option >= sheet.options().size() || !seen.add(option)) {
        return null;
      }
      picked.add(sheet.options().get(option));
    }
    boolean enough =
        switch (sheet.question().kind()) {
          case SEVERAL -> !picked.isEmpty();
          case ORDER -> picked.size() == sheet.options().size();
          case CHOICE, PRINTS, TYPED, COMMAND, LINE -> picked.size() == 1;
        };
    return enough ? picked : null;
  }

  /**
   * How well it was known: wrong is again, right with a hint hard; else the time decides.
   *
   * @param milliseconds from question to answer, or null when nobody measured
   */
  public static Rating rating(Sheet sheet, boolean right, int hints, @Nullable Long milliseconds) {
    if (!right) {
      return Rating.AGAIN;
    }
    if (hints > 0) {
      return Rating.HARD;
    }
    if (milliseconds == null || milliseconds <= 0) {
      return Rating.GOOD;
    }
    double seconds = milliseconds / 1000.0;
    double reading = LOOK + WORD * words(sheet) + CHARACTER * toType(sheet);
    if (seconds <= reading) {
      return Rating.EASY;
    }
    boolean hard = seconds > LONG * reading + THINKING && seconds < AWAY;
    return hard ? Rating.HARD : Rating.GOOD;
  }

  private static int words(Sheet sheet) {
    var shown = new StringBuilder(sheet.question().ask());
    Question.Code code = sheet.question().code();
    if (code != null) {
      shown.append(' ').append(code.text());
    }
    sheet.options().forEach(option -> shown.append(' ').append(option));
    return shown.toString().strip().split("\\s+").length;
  }

  private static int toType(Sheet sheet) {
    return sheet.picking()
        ? sheet.options().size()
        : sheet.question().answers().getFirst().length();
  }
}
