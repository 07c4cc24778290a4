package dev.roadmap.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.target.Target;
import dev.roadmap.curriculum.build.SuiteText;
import java.time.Clock;

/** Suites for tests, written as short as can be. */
public final class Checks {

  private Checks() {}

  /** A suite of these checks, as they stand in a file. */
  public static Suite suite(String checks) {
    return suite("", checks);
  }

  /** The same, with more keys of the suite before its checks. */
  static Suite suite(String keys, String checks) {
    String yaml =
        "suite: small\nversion: 1\ntitle: Small\nlesson: some-lesson\n"
            + keys
            + "checks:\n"
            + checks.indent(2);
    SuiteText.Read read = SuiteText.read("small.yaml", yaml);
    assertThat(read.problems()).isEmpty();
    return read.reading().suite();
  }

  /** A check of this level with these steps. */
  public static String check(String id, String level, String steps) {
    return """
    - id: %s
      title: It holds
      level: %s
      rests_on: RFC 9110 9
      why: Because.
      look_first: at the handler
      hints: [Look.]
      steps:
    """
            .formatted(id, level)
        + steps.indent(4);
  }

  public static SuiteReport run(Suite suite, Target target) {
    return new Runner(Clock.systemUTC(), 4711, result -> {}).run(suite, target);
  }

  /** What comes out of one must with these steps. */
  public static CheckResult run(String steps, Target target) {
    return run(suite(check("only", "must", steps)), target).checks().getFirst();
  }
}
