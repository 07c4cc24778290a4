package dev.roadmap.progress;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the learner is: an immutable snapshot, in the order of ids. */
public final class Progress {
  private static final Progress EMPTY = new Progress(Map.of(), Map.of(), List.of());

  private final Map<String, StepProgress> steps;
  private final Map<String, String> settings;
  private final List<Card> cards;

  private Progress(
      Map<String, StepProgress> steps, Map<String, String> settings, List<Card> cards) {
    this.steps = Collections.unmodifiableMap(steps);
    this.settings = Collections.unmodifiableMap(settings);
    this.cards = Collections.unmodifiableList(cards);
  }

  /** Nothing started, nothing set. */
  public static Progress empty() {
    return EMPTY;
  }

  /** A snapshot of these steps and settings. */
  public static Progress of(Collection<StepProgress> steps, Map<String, String> settings) {
    return of(steps, settings, List.of());
  }

  /** A snapshot of these steps, settings and cards. */
  public static Progress of(
      Collection<StepProgress> steps, Map<String, String> settings, List<Card> cards) {
    var bySubject = LinkedHashMap.<String, StepProgress>newLinkedHashMap(steps.size());
    for (StepProgress step : steps) {
      bySubject.put(step.subject(), step);
    }
    return new Progress(bySubject, new LinkedHashMap<>(settings), cards);
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

  /** The memory states of questions, whether or not the road still has them. */
  public List<Card> cards() {
    return cards;
  }

  public Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  public Map<String, String> settings() {
    return settings;
  }
}
