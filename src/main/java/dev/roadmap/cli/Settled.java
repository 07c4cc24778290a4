package dev.roadmap.cli;

import dev.roadmap.curriculum.Road;
import dev.roadmap.guide.Learner;
import dev.roadmap.progress.NewEvent;
import dev.roadmap.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code setup} settles.
 *
 * @param known languages with commas between them, empty for none
 * @param reason why it is this track
 */
record Settled(Level level, String known, String minutes, String track, Reason reason) {

  /** Why a track was taken. */
  enum Reason {
    CHOSEN,
    KEPT,
    PICKED
  }

  /**
   * Picks the track: the one asked for; the one that is set, when the level is what it was; else
   * the one that suits the level.
   */
  static Settled of(
      Context context, Level level, String known, String minutes, @Nullable String wanted) {
    Road road = context.road();
    Progress progress = context.progress();
    if (wanted != null) {
      String track = Setting.TRACK.check(road, wanted);
      return new Settled(level, known, minutes, track, Reason.CHOSEN);
    }
    boolean sameLevel = progress.setting(Learner.LEVEL).equals(Optional.of(level.id()));
    boolean hasTrack =
        progress.setting(Learner.TRACK).isPresent()
            && Setting.TRACK.ignored(road, progress).isEmpty();
    if (sameLevel && hasTrack) {
      String track = Setting.TRACK.value(road, progress);
      return new Settled(level, known, minutes, track, Reason.KEPT);
    }
    return new Settled(level, known, minutes, level.track(road), Reason.PICKED);
  }

  /** Records what is new, all of it as one change for undo, and says which settings that were. */
  List<String> record(Context context) {
    var events = new ArrayList<NewEvent>();
    add(events, context.progress(), Learner.LEVEL, level.id());
    add(events, context.progress(), Learner.LANGUAGES, known.isEmpty() ? null : known);
    add(events, context.progress(), Learner.MINUTES, minutes);
    add(events, context.progress(), Learner.TRACK, track);
    if (!events.isEmpty()) {
      context.store().record(events);
    }
    return events.stream().map(NewEvent::subject).toList();
  }

  private static void add(
      List<NewEvent> events, Progress progress, String key, @Nullable String value) {
    if (!Objects.equals(progress.setting(key).orElse(null), value)) {
      events.add(NewEvent.set(key, value));
    }
  }
}
