package dev.roadmap.check.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Level;
import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.run.Runner;
import dev.roadmap.check.suite.Check;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.target.Part;
import dev.roadmap.check.target.Target;
import dev.roadmap.curriculum.build.SuiteText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The suites of {@code roadmap/suites}, and what is said about how they went. */
public final class Shipped {

  private Shipped() {}

  public static Suite suite(String id) {
    try {
      String yaml = Files.readString(Path.of("roadmap", "suites", id + ".yaml"));
      SuiteText.Read read = SuiteText.read(id + ".yaml", yaml);
      assertThat(read.problems()).isEmpty();
      return read.reading().suite();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The checks wanted, and those they need. */
  public static Suite only(Suite suite, Predicate<Check> wanted) {
    Set<String> ids = new HashSet<>();
    suite.checks().stream().filter(wanted).map(Check::id).forEach(ids::add);
    int before = 0;
    while (ids.size() > before) {
      before = ids.size();
      for (Check check : suite.checks()) {
        if (ids.contains(check.id())) {
          ids.addAll(check.needs());
        }
      }
    }
    List<Check> kept = suite.checks().stream().filter(check -> ids.contains(check.id())).toList();
    return new Suite(
        suite.id(),
        suite.version(),
        suite.title(),
        suite.file(),
        suite.app(),
        suite.defaults(),
        suite.clients(),
        kept);
  }

  /** With what can be taken away from the practice server. */
  static SuiteReport run(Suite suite, PracticeTarget target, long seed) {
    return run(suite, target, seed, target.parts());
  }

  public static SuiteReport run(Suite suite, Target target, long seed, Map<String, Part> parts) {
    return new Runner(Clock.systemUTC(), seed, result -> {}, parts).run(suite, target);
  }

  /** Whether it did not hold: a must in it, a should in it, or all there is of a may. */
  static boolean isRed(CheckResult result) {
    return switch (result.verdict()) {
      case PASS, NOT_RUN -> false;
      case FAIL, INCONCLUSIVE, ERROR -> true;
      case ADVICE ->
          result.level() == Level.MAY
              || result.failures().isEmpty()
              || result.failures().getFirst().level().compareTo(Level.SHOULD) <= 0;
    };
  }

  public static boolean isGreen(CheckResult result) {
    return result.level() == Level.MAY
        ? result.verdict() != Verdict.ERROR
        : result.verdict() != Verdict.NOT_RUN && !isRed(result);
  }

  /** What went wrong, to be read when a test fails. */
  public static String words(CheckResult result) {
    return result.verdict()
        + " "
        + result.id()
        + " "
        + result.note()
        + result.failures().stream().limit(2).map(Shipped::words).toList();
  }

  private static String words(dev.roadmap.check.Failure failure) {
    String sent = failure.exchange() == null ? "" : failure.exchange().sent() + ": ";
    return sent
        + failure.where()
        + " "
        + (failure.sentence() == null
            ? "expected " + failure.expected() + ", got " + failure.actual()
            : failure.sentence())
        + " (line "
        + failure.line()
        + ")";
  }
}
