package dev.roadmap.curriculum.build;

import dev.roadmap.check.suite.Check;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.suite.SuiteFile;
import dev.roadmap.check.suite.SuiteProblem;
import dev.roadmap.check.suite.SuiteReader;
import java.util.ArrayList;
import java.util.List;

/** Every check suite can be read, and its lessons are on the road. */
final class SuiteRule {

  private final Ids ids;
  private final Problems problems;

  SuiteRule(Ids ids, Problems problems) {
    this.ids = ids;
    this.problems = problems;
  }

  /** Compiles the suites to what travels with the program. */
  byte[] compile(List<RoadFiles.NamedFile> files) {
    var compiled = new ArrayList<SuiteFile>();
    for (RoadFiles.NamedFile file : files) {
      if (file.document().readable()) {
        compiled.add(compile(file));
      }
    }
    return SuiteFile.write(compiled);
  }

  /** An exercise is proven by a suite that is there. */
  void checkNames(List<RoadFiles.NamedFile> exercises, List<RoadFiles.NamedFile> files) {
    List<String> known = files.stream().map(RoadFiles.NamedFile::id).toList();
    for (RoadFiles.NamedFile exercise : exercises) {
      String suite = exercise.root().text("suite");
      if (!suite.isEmpty() && !known.contains(suite)) {
        problems.add(
            exercise.root().place("suite"),
            "there is no suite `"
                + suite
                + "`"
                + Spelling.hint(suite, known, ": write suites/" + suite + ".yaml"));
      }
    }
  }

  private SuiteFile compile(RoadFiles.NamedFile file) {
    Document document = file.document();
    var tree = SuiteTree.of(document);
    String name = file.id() + ".yaml";
    SuiteReader.Reading reading = SuiteReader.read(name, tree);
    for (SuiteProblem problem : reading.problems()) {
      problems.add(new Place(document.file(), problem.line(), problem.column()), problem.message());
    }
    Suite suite = reading.suite();
    for (Check check : suite.checks()) {
      if (!check.lesson().isEmpty()) {
        var place = new Place(document.file(), check.line(), 1);
        ids.require(Ids.Kind.LESSON, new Part.Entry(check.lesson(), place));
      }
    }
    return new SuiteFile(
        suite.id(), suite.version(), suite.title(), suite.checks().size(), name, tree);
  }
}
