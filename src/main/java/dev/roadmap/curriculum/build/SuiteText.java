package dev.roadmap.curriculum.build;

import dev.roadmap.check.suite.Node;
import dev.roadmap.check.suite.SuiteReader;
import java.util.ArrayList;
import java.util.List;

/** Reads a single suite, without a road around it. */
public final class SuiteText {

  private SuiteText() {}

  /**
   * What reading comes to.
   *
   * @param problems of the YAML as well as of the suite; the lessons are not looked for
   */
  public record Read(SuiteReader.Reading reading, List<Problem> problems) {}

  /**
   * Reads a suite.
   *
   * @param file its name, {@code tasks-api.yaml}
   */
  public static Read read(String file, String yaml) {
    var problems = new Problems();
    Document document = YamlReader.readAnyText(file, yaml, problems);
    SuiteReader.Reading reading = SuiteReader.read(file, SuiteTree.of(document));
    var all = new ArrayList<>(problems.sorted());
    if (document.readable()) {
      reading
          .problems()
          .forEach(one -> all.add(new Problem(file, one.line(), one.column(), one.message())));
    }
    return new Read(reading, all);
  }

  /** The tree of a suite's file, as {@link SuiteReader} takes it. */
  public static Node tree(String file, String yaml) {
    return SuiteTree.of(YamlReader.readAnyText(file, yaml, new Problems()));
  }
}
