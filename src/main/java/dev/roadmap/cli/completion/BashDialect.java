package dev.roadmap.cli.completion;

import dev.roadmap.cli.completion.Tables.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bash shows no titles: its lists are words with spaces between them. */
final class BashDialect implements Dialect {

  private static final int WIDTH = 92;

  @Override
  public List<String> lists(List<WordList> lists) {
    var lines = new ArrayList<String>();
    for (WordList list : lists) {
      List<String> words = wrapped(list.words());
      if (words.size() == 1) {
        lines.add(list.name() + ") words='" + words.getFirst() + "' ;;");
        continue;
      }
      lines.add(list.name() + ")");
      lines.add("  words='");
      words.forEach(line -> lines.add("    " + line));
      lines.add("  ' ;;");
    }
    return lines;
  }

  @Override
  public List<String> common(List<Candidate> options) {
    return List.of("words='" + words(options) + "'");
  }

  @Override
  public List<String> options(Map<String, List<Candidate>> options) {
    var lines = new ArrayList<String>();
    options.forEach((command, own) -> {
      String pattern = command.isEmpty() ? "''" : command;
      String words = own.isEmpty() ? "" : "words=\"" + words(own) + " $words\" ";
      lines.add(pattern + ") " + words + ";;");
    });
    return lines;
  }

  @Override
  public List<String> rows(List<Row> rows) {
    return rows.stream()
        .map(row -> pattern(row.pattern()) + ") fits=" + fits(row) + " ;;")
        .toList();
  }

  private static String fits(Row row) {
    return "'" + row.fits() + "'";
  }

  /** The stars outside the quotes. */
  static String pattern(String pattern) {
    return ("'" + pattern.replace("*", "'*'") + "'").replace("''", "");
  }

  private static String words(List<Candidate> candidates) {
    return String.join(" ", candidates.stream().map(Candidate::value).toList());
  }

  private static List<String> wrapped(List<Candidate> candidates) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (Candidate candidate : candidates) {
      if (!line.isEmpty() && line.length() + 1 + candidate.value().length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(candidate.value());
    }
    lines.add(line.toString());
    return lines;
  }
}
