package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.suite.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteCacheTest {

  private static final String FILE = "suites/small.yaml";
  private static final String SUITE =
      """
      suite: small
      version: 1
      title: Small
      lesson: welcome
      checks:
        - id: first
          title: It holds
          level: must
          rests_on: RFC 9110 9
          why: Because.
          look_first: at the handler
          hints: [Look.]
          steps:
            - GET: /
              expect: {status: 200}
      """;

  @TempDir private Path folder;
  private Path cache;
  private TestRoad road;

  @BeforeEach
  void copy() throws Exception {
    cache = folder.resolve("cache/suites");
    road = TestRoad.copyTo(folder.resolve("road")).write(FILE, SUITE);
  }

  /** Opens the suites an hour later, when no file is young any more. */
  private SuiteCache.Opening open() {
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
    return new SuiteCache(cache, "1.0", clock).open(road.folder());
  }

  private Suites suites() {
    return switch (open()) {
      case SuiteCache.Opened opened -> opened.suites();
      case SuiteCache.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  @Test
  void suitesAreCompiledOnceAndThenReadFromTheCache() throws Exception {
    assertThat(suites().list()).containsExactly(new Suites.Listed("small", 1, "Small", 1));
    Object entry = Files.readAttributes(entries().getFirst(), "fileKey");

    assertThat(suites().find("small").orElseThrow().checks()).hasSize(1);
    assertThat(entries()).hasSize(1);
    assertThat(Files.readAttributes(entries().getFirst(), "fileKey")).isEqualTo(entry);
  }

  @Test
  void aChangeIsCompiledAgain() throws Exception {
    suites();
    road.replace(FILE, "version: 1", "version: 12");

    assertThat(suites().list()).containsExactly(new Suites.Listed("small", 12, "Small", 1));
    assertThat(entries()).hasSize(1);
  }

  @Test
  void aDamagedEntryIsCompiledAgain() throws Exception {
    suites();
    byte[] bytes = Files.readAllBytes(entries().getFirst());
    for (int length : new int[] {0, 10, 60, bytes.length - 5}) {
      Files.write(entries().getFirst(), java.util.Arrays.copyOf(bytes, length));

      assertThat(suites().find("small")).isPresent();
      assertThat(entries().getFirst()).hasBinaryContent(bytes);
    }
  }

  @Test
  void whatIsNotInOrderIsToldWithItsPlace() throws Exception {
    road.replace(FILE, "lesson: welcome", "lesson: welcom").replace(FILE, "GET: /", "GET: /{{id}}");

    assertThat(open())
        .isEqualTo(
            new SuiteCache.Refused(
                List.of(
                    new Problem(
                        FILE, 6, 1, "`welcom` is no lesson of this road; did you mean `welcome`?"),
                    new Problem(
                        FILE,
                        14,
                        14,
                        "nothing sets the variable `id`: keep it somewhere with `as:`"))));
    assertThat(cache).doesNotExist();
  }

  @Test
  void whatDoesNotBelongInTheFolderIsNamed() throws Exception {
    road.write("suites/notes.txt", "x");

    assertThat(open().toString())
        .contains("suites/notes.txt")
        .contains("nothing refers to this file");
  }

  @Test
  void charactersThatATerminalWouldObeyMayOnlyBeWrittenAsEscapes() throws Exception {
    road.replace(FILE, "GET: /\n", "raw: \"GET / HTTP/1.1\\r\\n\\0\\x1b\"\n");
    assertThat(suites().find("small")).isPresent();

    road.replace(FILE, "title: It", "title: \u202eIt");
    assertThat(open().toString()).contains("the invisible character U+202E must not be in a road");
  }
}
