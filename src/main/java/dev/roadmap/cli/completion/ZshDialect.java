package dev.roadmap.cli.completion;

import dev.roadmap.cli.completion.Tables.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Zsh's lists are arrays of "word:title", as {@code _describe} takes them. */
final class ZshDialect implements Dialect {

  @Override
  public List<String> lists(List<WordList> lists) {
    var lines = new ArrayList<String>();
    for (WordList list : lists) {
      lines.add("(" + list.name() + ")");
      lines.add("  heading=" + quoted(list.heading()));
      lines.add("  entries=(");
      lines.addAll(entries(list.words()));
      lines.add("  ) ;;");
    }
    return lines;
  }

  @Override
  public List<String> common(List<Candidate> options) {
    var lines = new ArrayList<String>();
    lines.add("entries=(");
    options.forEach(option -> lines.add("  " + entry(option)));
    lines.add(")");
    return lines;
  }

  @Override
  public List<String> options(Map<String, List<Candidate>> options) {
    var lines = new ArrayList<String>();
    options.forEach((command, own) -> {
      String pattern = command.isEmpty() ? "('')" : "(" + command + ")";
      if (own.isEmpty()) {
        lines.add(pattern + " ;;");
        return;
      }
      lines.add(pattern);
      lines.add("  entries=(");
      lines.addAll(entries(own));
      lines.add("    \"${(@)entries}\"");
      lines.add("  ) ;;");
    });
    return lines;
  }

  @Override
  public List<String> rows(List<Row> rows) {
    return rows.stream()
        .map(row -> "(" + BashDialect.pattern(row.pattern()) + ") fits='" + row.fits() + "' ;;")
        .toList();
  }

  private static List<String> entries(List<Candidate> candidates) {
    return candidates.stream().map(candidate -> "    " + entry(candidate)).toList();
  }

  private static String entry(Candidate candidate) {
    String word = candidate.value().replace("\\", "\\\\").replace(":", "\\:");
    String title = candidate.title().replace("\\", "\\\\");
    return quoted(title.isEmpty() ? word : word + ":" + title);
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
