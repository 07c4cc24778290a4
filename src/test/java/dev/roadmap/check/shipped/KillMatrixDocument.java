package dev.roadmap.check.shipped;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code docs/kill-matrix.md}: written from a run, and read again to be held against the next. */
final class KillMatrixDocument {

  private static final String HEAD =
      """
      # The kill matrix

      Each fault of the practice server (`roadmap serve --fault NAME`), the checks that say they catch it, and the musts
      that are red besides, because of it. Made from a run by `KillMatrixTest`; to write it again:

          ./mvnw -q test -Dtest=KillMatrixTest -Dmatrix.write=true

      The last column is what other musts notice. "it varies": such a fault meets whoever asks at the wrong moment. A must
      that is red and does not stand here fails the test.

      """;

  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\|(?:[^|\\\\]|\\\\.)*\\|[^|]*\\|([^|]*)\\|");
  private static final Pattern WORD = Pattern.compile("[a-z0-9-]+");

  private KillMatrixDocument() {}

  /**
   * The whole file.
   *
   * @param also what else may be red, for each fault
   */
  static String of(KillMatrix matrix, Map<String, Set<String>> also) {
    var text = new StringBuilder(HEAD);
    Map<String, List<KillMatrix.Row>> bySuite =
        matrix.rows().stream()
            .collect(
                Collectors.groupingBy(KillMatrix.Row::suite, TreeMap::new, Collectors.toList()));
    bySuite.forEach((suite, rows) -> {
      text.append("## ").append(suite).append("\n\n");
      text.append("| fault | it shows | caught by | also red |\n| --- | --- | --- | --- |\n");
      for (KillMatrix.Row row : rows) {
        Set<String> others = also.getOrDefault(row.fault(), Set.of());
        text.append("| `").append(row.fault()).append("` | ");
        text.append(row.teaches().replace("|", "\\|")).append(" | ");
        text.append(String.join(", ", row.named())).append(" | ");
        text.append(row.varies() ? "it varies" : String.join(", ", others)).append(" |\n");
      }
      text.append('\n');
    });
    return text.toString().stripTrailing() + "\n";
  }

  /** What else may be red, as the file has it. */
  static Map<String, Set<String>> also(String text) {
    var also = new TreeMap<String, Set<String>>();
    for (String line : text.lines().toList()) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        Set<String> ids = new TreeSet<>();
        Matcher words = WORD.matcher(row.group(2));
        while (words.find()) {
          ids.add(words.group());
        }
        also.put(row.group(1), ids);
      }
    }
    return also;
  }
}
