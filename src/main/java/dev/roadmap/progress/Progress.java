package dev.roadmap.progress;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the learner is: an immutable snapshot, in the order of ids. */
public final class Progress {
  private static final Progress EMPTY = new Progress(Map.of(), Map.of());

  private final Map<String, StepProgress> steps;
  private final Map<String, String> settings;

  private Progress(Map<String, StepProgress> steps, Map<String, String> settings) {
    this.steps = Collections.unmodifiableMap(steps);
    this.settings = Collections.unmodifiableMap(settings);
  }

  /** Nothing started, nothing set. */
  public static Progress empty() {
    return EMPTY;
  }

  /** A snapshot of these steps and settings. */
  public static Progress of(Collection<StepProgress> steps, Map<String, String> settings) {
    var bySubject = LinkedHashMap.<String, StepProgress>newLinkedHashMap(steps.size());
    for (StepProgress step : steps) {
      bySubject.put(step.subject(), step);
    }
    return new Progress(bySubject, new LinkedHashMap<>(settings));
  }

  public State state(String id) {
    @Nullable StepProgress step = steps.get(id);
    return step == null ? State.NOT_STARTED : step.state();
  }

  /** Empty when the step was never started. */
  public Optional<StepProgress> step(String id) {
    return Optional.ofNullable(steps.get(id));
  }

  /** Every step with a state, whether or not the road still has it. */
  public Collection<StepProgress> steps() {
    return steps.values();
  }

  public Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  public Map<String, String> settings() {
    return settings;
  }
}
