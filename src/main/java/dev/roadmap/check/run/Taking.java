package dev.roadmap.check.run;

import dev.roadmap.check.suite.Step;
import dev.roadmap.check.target.Part;
import dev.roadmap.check.target.PartStuck;
import java.util.function.Supplier;

/** Takes away what the program leans on, and brings it back whatever happens meanwhile. */
final class Taking {

  private final Setting setting;
  private final Progress progress;

  Taking(Setting setting, Progress progress) {
    this.setting = setting;
    this.progress = progress;
  }

  Flow without(Step.Without step, Findings findings, Supplier<Flow> meanwhile) {
    String name = step.part();
    Part part = setting.parts().get(name);
    if (part == null) {
      findings.notRun(
          "say in roadmap.yaml which commands stop and start your "
              + name
              + ": `parts: {"
              + name
              + ": {stop: ..., start: ...}}`");
      return Flow.OVER;
    }
    try {
      part.take();
    } catch (PartStuck e) {
      findings.notRun("the " + name + " could not be taken away: " + e.getMessage());
      return Flow.OVER;
    }
    try {
      return meanwhile.get();
    } finally {
      giveBack(step, part, findings);
    }
  }

  private void giveBack(Step.Without step, Part part, Findings findings) {
    try {
      part.giveBack();
    } catch (PartStuck e) {
      String sentence = "the " + step.part() + " could not be brought back: " + e.getMessage();
      findings.add(progress.failure(step.line(), new Told(step.part(), null, null, sentence)));
    }
  }
}
