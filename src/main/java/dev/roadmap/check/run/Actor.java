package dev.roadmap.check.run;

import dev.roadmap.check.http.Deadline;
import dev.roadmap.check.match.Matcher;
import dev.roadmap.check.match.Mismatch;
import dev.roadmap.check.match.Subject;
import dev.roadmap.check.match.Trial;
import dev.roadmap.check.suite.Step;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Does steps, one after the other: a check does, and so does each worker in it. */
final class Actor {

  private final Setting setting;
  private final Progress progress;
  private final Scope scope;
  private final Lines lines;

  Actor(Setting setting, Progress progress, Scope scope, Lines lines) {
    this.setting = setting;
    this.progress = progress;
    this.scope = scope;
    this.lines = lines;
  }

  Scope scope() {
    return scope;
  }

  /** Somebody else with variables of their own. */
  Actor worker(long number, Lines own) {
    return new Actor(setting, progress, scope.child(number), own);
  }

  Progress progress() {
    return progress;
  }

  Flow all(List<Step> steps, Findings findings) {
    for (Step step : steps) {
      Flow flow = step(step, findings);
      if (flow != Flow.ON) {
        return flow;
      }
    }
    return Flow.ON;
  }

  Flow step(Step step, Findings findings) {
    if (progress.deadline().isOver()) {
      String allowed = Times.words(progress.deadline().allowed());
      findings.add(
          progress.failure(
              step.line(),
              new Told("time", null, null, "the check was not done within " + allowed)));
      return Flow.OVER;
    }
    return switch (step) {
      case Step.Send send -> talking(findings).send(send, lines);
      case Step.Raw raw -> talking(findings).send(raw, lines);
      case Step.Close close -> {
        lines.close(close.on());
        yield Flow.ON;
      }
      case Step.Lifecycle lifecycle ->
          new Changing(setting, progress, lines).change(lifecycle, findings);
      case Step.Wait wait -> {
        pause(wait.unit().multipliedBy(scope.whole(wait.amount())));
        yield Flow.ON;
      }
      case Step.Let let -> {
        let.values().forEach((name, shape) -> scope.set(name, shape.fill(scope)));
        yield Flow.ON;
      }
      case Step.That that -> that(that, findings);
      case Step.Without without ->
          new Taking(setting, progress)
              .without(without, findings, () -> all(without.steps(), findings));
      case Step.Group group -> {
        group.values().forEach((name, shape) -> scope.set(name, shape.fill(scope)));
        yield all(group.steps(), findings);
      }
      case Step.Repeat repeat -> repeat(repeat, findings);
      case Step.Eventually eventually -> eventually(eventually, findings);
      case Step.Parallel parallel -> new Crowd(this, parallel).run(findings);
    };
  }

  private Talking talking(Findings findings) {
    return new Talking(setting, progress, scope, findings);
  }

  private Flow that(Step.That that, Findings findings) {
    Flow flow = Flow.ON;
    for (Map.Entry<String, Matcher> entry : that.values().entrySet()) {
      Json value = scope.get(entry.getKey());
      Instant now = setting.clock().instant();
      Trial trial =
          Trial.of(scope, new Trial.Window(now, now), dev.roadmap.check.Level.MUST, that.line());
      entry.getValue().match(Subject.of("variable " + entry.getKey(), value), trial);
      for (Mismatch one : trial.mismatches()) {
        var told = new Told(one.where(), one.expected(), one.actual(), null);
        findings.add(progress.failure(one.level(), one.line(), told, null));
      }
      flow = findings.failed() ? Flow.OVER : flow;
    }
    return flow;
  }

  private Flow repeat(Step.Repeat repeat, Findings findings) {
    progress.takeTimes();
    for (int n = 1; n <= repeat.times(); n++) {
      scope.set("n", Json.of(n));
      Flow flow = all(repeat.steps(), findings);
      if (flow != Flow.ON) {
        return flow;
      }
    }
    List<Duration> times = progress.takeTimes().stream().sorted().toList();
    boolean fine =
        percentile(repeat.line(), times, 50, repeat.p50(), findings)
            && percentile(repeat.line(), times, 95, repeat.p95(), findings);
    return fine ? Flow.ON : Flow.OVER;
  }

  private boolean percentile(
      int line,
      List<Duration> times,
      int percent,
      @org.jspecify.annotations.Nullable Duration most,
      Findings findings) {
    if (most == null || times.isEmpty()) {
      return true;
    }
    Duration at = times.get((times.size() * percent + 99) / 100 - 1);
    if (at.compareTo(most) <= 0) {
      return true;
    }
    String what = percent == 50 ? "the median" : percent + " of 100";
    var told =
        new Told(
            "time of " + times.size() + " requests",
            what + " within " + Times.words(most),
            what + " within " + Times.words(at),
            null);
    findings.add(progress.failure(line, told));
    return false;
  }

  /** Tries until everything holds; what failed the last time is what is told. */
  private Flow eventually(Step.Eventually eventually, Findings findings) {
    Deadline until = Deadline.in(eventually.within()).orEarlier(progress.deadline());
    while (true) {
      var tried = new Findings();
      Flow flow = all(eventually.steps(), tried);
      boolean dead = setting.target().ours() && !setting.target().alive();
      if (flow != Flow.OVER || until.isOver() || dead) {
        if (flow == Flow.OVER) {
          tried.note("not within " + Times.words(eventually.within()));
        }
        findings.addAll(tried);
        return flow;
      }
      pause(eventually.every());
    }
  }

  private void pause(Duration time) {
    try {
      Thread.sleep(Math.min(time.toMillis(), progress.deadline().millis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
