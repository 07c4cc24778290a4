package dev.roadmap.cli.completion;

import dev.roadmap.cli.completion.Tables.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PowerShell's lists are arrays of words, each followed by its title, in a table. */
final class PowerShellDialect implements Dialect {

  @Override
  public List<String> lists(List<WordList> lists) {
    var lines = new ArrayList<String>();
    lists.forEach(list -> addEntry(lines, list.name(), list.words()));
    return lines;
  }

  @Override
  public List<String> common(List<Candidate> options) {
    return pairs(options);
  }

  @Override
  public List<String> options(Map<String, List<Candidate>> options) {
    var lines = new ArrayList<String>();
    options.forEach((command, own) -> addEntry(lines, command, own));
    return lines;
  }

  @Override
  public List<String> rows(List<Row> rows) {
    return rows.stream()
        .map(row -> quoted(row.pattern()) + " { return " + quoted(row.fits()) + " }")
        .toList();
  }

  private static void addEntry(List<String> lines, String key, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      lines.add(quoted(key) + " = @()");
      return;
    }
    lines.add(quoted(key) + " = @(");
    pairs(candidates).forEach(pair -> lines.add("    " + pair));
    lines.add(")");
  }

  private static List<String> pairs(List<Candidate> candidates) {
    var lines = new ArrayList<String>();
    int last = candidates.size() - 1;
    for (int i = 0; i <= last; i++) {
      Candidate candidate = candidates.get(i);
      String comma = i < last ? "," : "";
      lines.add(quoted(candidate.value()) + ", " + quoted(candidate.title()) + comma);
    }
    return lines;
  }

  /** PowerShell takes typographic quotes for quotes too. */
  private static String quoted(String text) {
    return "'" + text.replaceAll("['\u2018\u2019\u201a\u201b]", "$0$0") + "'";
  }
}
