package dev.roadmap.check.run;

import dev.roadmap.check.suite.Step;
import dev.roadmap.check.target.NotStarted;
import dev.roadmap.check.target.Target;

/** Stops, kills and starts the program under check. */
final class Changing {

  private final Setting setting;
  private final Progress progress;
  private final Lines lines;

  Changing(Setting setting, Progress progress, Lines lines) {
    this.setting = setting;
    this.progress = progress;
    this.lines = lines;
  }

  Flow change(Step.Lifecycle step, Findings findings) {
    Target target = setting.target();
    if (!target.ours()) {
      findings.notRun("needs a program that roadmap starts itself: give its command after --");
      return Flow.OVER;
    }
    return switch (step.change()) {
      case STOP -> stopped(step, findings);
      case KILL -> {
        target.kill();
        lines.close();
        yield Flow.ON;
      }
      case START -> started(step, findings);
      case RESTART -> {
        // Not ending in time is what the check about `stop` is for; here only the new start counts.
        target.stop(step.within());
        lines.close();
        yield started(step, findings);
      }
      case CRASH -> {
        target.kill();
        lines.close();
        yield started(step, findings);
      }
    };
  }

  private Flow stopped(Step.Lifecycle step, Findings findings) {
    Target.Stopped stopped = setting.target().stop(step.within());
    lines.close();
    if (stopped.inTime()) {
      return Flow.ON;
    }
    String within = Times.words(step.within());
    var told =
        new Told(
            "end", null, null, "it did not end within " + within + " of SIGTERM and was killed");
    findings.add(progress.failure(step.line(), told));
    return Flow.OVER;
  }

  private Flow started(Step.Lifecycle step, Findings findings) {
    try {
      setting.target().start();
      return Flow.ON;
    } catch (NotStarted e) {
      var told = new Told("start", null, null, "it did not start again: " + e.getMessage());
      findings.add(progress.failure(step.line(), told));
      return Flow.OVER;
    }
  }
}
