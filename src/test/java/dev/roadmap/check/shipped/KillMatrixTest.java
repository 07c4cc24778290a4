package dev.roadmap.check.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.suite.Check;
import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.fault.FaultNames;
import dev.roadmap.practice.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each fault of the practice server turns the checks that name it red, and no must that has nothing
 * to do with it. To write {@code docs/kill-matrix.md} again: {@code ./mvnw -q test
 * -Dtest=KillMatrixTest -Dmatrix.write=true}.
 */
class KillMatrixTest {

  private static final Path FILE = Path.of("docs", "kill-matrix.md");
  private static final String REPAIR =
      "repair with ./mvnw -q test -Dtest=KillMatrixTest -Dmatrix.write=true, and read what changed";

  @Test
  void everyFaultIsCaughtAndNothingElseFails() throws Exception {
    KillMatrix matrix = KillMatrix.run(4711);
    var missed = new ArrayList<String>();
    for (KillMatrix.Row row : matrix.rows()) {
      if (row.named().isEmpty() || !row.missed().isEmpty()) {
        missed.add(row.fault() + " is missed by " + row.missed() + "\n" + row.words());
      }
    }
    assertThat(missed).isEmpty();
    if (Boolean.getBoolean("matrix.write")) {
      write(matrix);
      return;
    }
    Map<String, Set<String>> also = KillMatrixDocument.also(Files.readString(FILE));
    assertThat(FILE).as(REPAIR).hasContent(KillMatrixDocument.of(matrix, also));
    var unrelated = new ArrayList<String>();
    for (KillMatrix.Row row : matrix.rows()) {
      var others = new TreeSet<>(row.also());
      others.removeAll(also.getOrDefault(row.fault(), Set.of()));
      if (!others.isEmpty()) {
        unrelated.add(row.fault() + " turns " + others + " red\n" + row.words());
      }
    }
    assertThat(unrelated).as(REPAIR).isEmpty();
  }

  /** Several runs: what comes and goes should be there. */
  private static void write(KillMatrix first) throws Exception {
    var also = new TreeMap<String, Set<String>>();
    collect(first, also);
    for (long seed = 1; seed <= 4; seed++) {
      collect(KillMatrix.run(seed), also);
    }
    Files.writeString(FILE, KillMatrixDocument.of(first, also));
  }

  private static void collect(KillMatrix matrix, Map<String, Set<String>> also) {
    for (KillMatrix.Row row : matrix.rows()) {
      also.computeIfAbsent(row.fault(), fault -> new TreeSet<>()).addAll(row.also());
    }
  }

  @Test
  void suitesNameFaultsThatExist() throws IOException {
    assertThat(
            Stream.of(Stages.values())
                .flatMap(stage -> stage.suite().checks().stream())
                .map(Check::faults)
                .flatMap(faults -> faults.stream()))
        .isSubsetOf(FaultNames.ALL);
    assertThat(Faults.list()).extracting(Fault::name).doesNotHaveDuplicates();
  }
}
