package dev.roadmap.guide;

import dev.roadmap.SmallRoad;
import dev.roadmap.curriculum.Road;
import dev.roadmap.progress.Progress;
import dev.roadmap.progress.State;
import dev.roadmap.progress.StepProgress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A walk along the small road, told step by step; each takes a minute. */
final class Walk {

  static final LocalDate BEGIN = LocalDate.parse("2026-03-02");

  private final Road road = SmallRoad.road();
  private final Map<String, StepProgress> steps = new LinkedHashMap<>();
  private final Map<String, String> settings = new HashMap<>();
  private Instant now = BEGIN.atStartOfDay().toInstant(ZoneOffset.UTC);

  Walk set(String key, String value) {
    settings.put(key, value);
    return this;
  }

  Walk reach(State state, String... ids) {
    for (String id : ids) {
      now = now.plusSeconds(60);
      LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
      steps.put(id, new StepProgress(id, state, now, day));
    }
    return this;
  }

  Walk done(String... ids) {
    return reach(State.DONE, ids);
  }

  Walk started(String... ids) {
    return reach(State.STARTED, ids);
  }

  /** All that the road asks for and that is not closed yet, but for these. */
  Walk doneAllBut(String... ids) {
    var but = Set.of(ids);
    road.steps().stream()
        .filter(step -> !step.optional() && !but.contains(step.id()))
        .filter(step -> !steps.containsKey(step.id()))
        .forEach(step -> done(step.id()));
    return this;
  }

  Walk later(int days) {
    now = now.plusSeconds(86_400L * days);
    return this;
  }

  Standing standing() {
    return new Standing(road, Progress.of(steps.values(), settings));
  }
}
