package dev.roadmap.cli.completion;

import java.util.List;
import java.util.Map;

/** How one shell writes the tables; each method gives lines, without their indentation. */
interface Dialect {

  List<String> lists(List<WordList> lists);

  List<String> common(List<Candidate> options);

  List<String> options(Map<String, List<Candidate>> options);

  List<String> rows(List<Tables.Row> rows);
}
