package dev.roadmap.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every piece of code in the lessons does what the lesson says. What a missing tool leaves out is
 * counted; {@code -Dtools=required} makes it a failure. {@code -Dlesson=ID,ID} proves these. The
 * report is {@code target/snippets/report.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnippetsTest {

  private static final Path REPORT = Path.of("target/snippets/report.md");

  private final Map<Proof.Depth, Map<String, Integer>> proven = new TreeMap<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();

  /** A snippet with what came of it. */
  private record Judged(Snippet snippet, Proof proof) {}

  @TestFactory
  Stream<DynamicTest> everySnippetDoesWhatItsLessonSays() throws Exception {
    Files.createDirectories(REPORT.getParent());
    String only = System.getProperty("lesson", "");
    List<List<Snippet>> lessons =
        Lessons.read().stream()
            .filter(lesson -> !lesson.isEmpty())
            .filter(lesson ->
                only.isEmpty() || Set.of(only.split(",", -1)).contains(lesson.getFirst().lesson()))
            .toList();
    var memory = new Memory(REPORT.resolveSibling("proven.txt"));
    var results = new ArrayList<List<Judged>>();
    try (var provers = new Provers();
        var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Callable<List<Judged>>> work = new ArrayList<>();
      lessons.forEach(lesson -> work.add(() -> prove(provers, memory, lesson)));
      for (Future<List<Judged>> result : pool.invokeAll(work)) {
        results.add(result.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    results.stream().flatMap(Collection::stream).forEach(this::count);
    return results.stream()
        .map(lesson ->
            DynamicTest.dynamicTest(
                lesson.getFirst().snippet().lesson(), () -> assertThat(wrong(lesson)).isEmpty()));
  }

  @Test
  void everyBlockButPlainTextIsProvenSomehow() throws IOException {
    assertThat(Lessons.read()).hasSizeGreaterThan(100);
  }

  private static List<Judged> prove(Provers provers, Memory memory, List<Snippet> lesson)
      throws IOException {
    List<Proof.Depth> before = memory.of(lesson);
    var judged = new ArrayList<Judged>();
    for (int i = 0; i < lesson.size(); i++) {
      Proof proof = before.isEmpty() ? provers.prove(lesson.get(i)) : Proof.proven(before.get(i));
      judged.add(new Judged(lesson.get(i), proof));
    }
    List<Proof.Depth> depths =
        judged.stream()
            .map(Judged::proof)
            .filter(Proof.Proven.class::isInstance)
            .map(proof -> ((Proof.Proven) proof).depth())
            .toList();
    if (before.isEmpty() && depths.size() == lesson.size()) {
      memory.keep(lesson, depths);
    }
    return judged;
  }

  private static List<String> wrong(List<Judged> lesson) {
    var wrong = new ArrayList<String>();
    for (Judged judged : lesson) {
      String place = judged.snippet().place() + " (" + judged.snippet().language() + "): ";
      switch (judged.proof()) {
        case Proof.Wrong(String message) -> wrong.add(place + message);
        case Proof.LeftOut(String tool) when Needed.required() ->
            wrong.add(place + "needs " + tool);
        case Proof.LeftOut ignored -> {}
        case Proof.Proven ignored -> {}
      }
    }
    return wrong;
  }

  private void count(Judged judged) {
    switch (judged.proof()) {
      case Proof.Proven(Proof.Depth depth) ->
          proven
              .computeIfAbsent(depth, any -> new TreeMap<>())
              .merge(judged.snippet().language(), 1, Integer::sum);
      case Proof.LeftOut(String tool) -> leftOut.merge(tool, 1, Integer::sum);
      case Proof.Wrong ignored -> {}
    }
  }

  @AfterAll
  void report() throws IOException {
    var report = new StringBuilder("# The snippets of the lessons\n\n");
    proven.forEach((depth, languages) -> {
      int sum = languages.values().stream().mapToInt(Integer::intValue).sum();
      report.append("- %d %s: %s\n".formatted(sum, depth.words(), languages));
    });
    leftOut.forEach(
        (tool, count) -> report.append("- %d left out, for want of %s\n".formatted(count, tool)));
    Files.writeString(REPORT, report);
    System.out.print(report);
  }
}
