package dev.roadmap.cli.completion;

import dev.roadmap.cli.completion.Tables.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fish's lists are lines of a word, a tab and its title. */
final class FishDialect implements Dialect {

  @Override
  public List<String> lists(List<WordList> lists) {
    var lines = new ArrayList<String>();
    for (WordList list : lists) {
      lines.add("case " + list.name());
      lines.addAll(indented(printed(list.words())));
    }
    return lines;
  }

  @Override
  public List<String> common(List<Candidate> options) {
    return printed(options);
  }

  @Override
  public List<String> options(Map<String, List<Candidate>> options) {
    var lines = new ArrayList<String>();
    options.forEach((command, own) -> {
      lines.add("case " + quoted(command));
      lines.addAll(indented(printed(own)));
    });
    return lines;
  }

  @Override
  public List<String> rows(List<Row> rows) {
    var lines = new ArrayList<String>();
    for (Row row : rows) {
      lines.add("case " + quoted(row.pattern()));
      lines.add("    echo " + quoted(row.fits()));
    }
    return lines;
  }

  private static List<String> printed(List<Candidate> candidates) {
    var lines = new ArrayList<String>();
    String end = "printf '%s\\t%s\\n'";
    for (Candidate candidate : candidates) {
      lines.add(end + " \\");
      end = "    " + quoted(candidate.value()) + " " + quoted(candidate.title());
    }
    if (!candidates.isEmpty()) {
      lines.add(end);
    }
    return lines;
  }

  private static List<String> indented(List<String> lines) {
    return lines.stream().map(line -> "    " + line).toList();
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
