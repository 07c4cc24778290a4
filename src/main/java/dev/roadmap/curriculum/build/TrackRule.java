package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import dev.roadmap.curriculum.Track;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A track takes everything, and nothing in a stage before what it needs. */
final class TrackRule {

  private static final int NAMED = 8;

  private final Layout layout;
  private final List<String> languages;
  private final Problems problems;

  TrackRule(Layout layout, List<String> languages, Problems problems) {
    this.layout = layout;
    this.languages = languages;
    this.problems = problems;
  }

  void check(Track track, RoadFiles.NamedFile file, Taken taken) {
    checkComplete(file, taken);
    for (Step step : layout.steps()) {
      checkOrder(track, step, taken);
    }
  }

  private void checkComplete(RoadFiles.NamedFile file, Taken taken) {
    Map<String, Set<String>> missing = new LinkedHashMap<>();
    for (Step step : layout.steps()) {
      if (!taken.complete(step)) {
        String from =
            step.kind() == StepKind.MILESTONE ? "" : " of the phase `" + step.home() + "`";
        missing.computeIfAbsent(from, home -> new LinkedHashSet<>()).add(missing(step, taken));
      }
    }
    missing.forEach((from, names) ->
        problems.add(
            file.root().place("stages"),
            "this track leaves out "
                + list(names)
                + from
                + ": let a stage take "
                + (names.size() == 1 ? "it" : "them")));
  }

  private String missing(Step step, Taken taken) {
    String name = "`" + name(step) + "`";
    if (!taken.forSome(step)) {
      return name;
    }
    for (int rank = 0; rank < languages.size(); rank++) {
      if (taken.openFor(step, rank)) {
        return name + " (for whom its language is number " + (rank + 1) + ")";
      }
    }
    return name;
  }

  private static String list(Set<String> names) {
    List<String> first = names.stream().limit(NAMED).toList();
    String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
    return String.join(", ", first) + more;
  }

  private void checkOrder(Track track, Step step, Taken taken) {
    Place place = taken.place(step);
    if (place == null) {
      return;
    }
    int stage = taken.stage(step.index());
    for (int need : step.needs()) {
      int needStage = taken.stage(need);
      if (needStage > stage) {
        problems.add(
            place,
            "`"
                + name(step)
                + "` needs `"
                + name(layout.steps().get(need))
                + "`, which comes only in the stage `"
                + track.stages().get(needStage).title()
                + "`: move one of them");
      }
    }
  }

  /** What a track calls a step: its id, or for a milestone the id of its project. */
  private static String name(Step step) {
    return step.kind() == StepKind.MILESTONE ? step.home() : step.id();
  }
}
