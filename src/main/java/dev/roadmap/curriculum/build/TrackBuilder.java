package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Works out which steps each entry of a track takes. */
final class TrackBuilder {

  private static final List<String> RANKS = List.of("first", "second", "third", "fourth");

  private final Layout layout;
  private final Ids ids;
  private final List<String> languages;
  private final Problems problems;
  private final Map<String, Phase> phases = new HashMap<>();
  private final Map<String, List<Step>> others = new HashMap<>();

  TrackBuilder(Layout layout, Ids ids, List<String> languages, Problems problems) {
    this.layout = layout;
    this.ids = ids;
    this.languages = languages;
    this.problems = problems;
    for (Phase phase : layout.phases()) {
      phases.put(phase.id(), phase);
      phase.steps().forEach(step -> others.put(step.id(), List.of(step)));
    }
    for (Project project : layout.projects()) {
      others.put(project.id(), project.milestones());
    }
  }

  Track build(RoadFiles.NamedFile file) {
    Part root = file.root();
    var taken = new Taken(layout.steps().size(), languages);
    var stages = new ArrayList<Track.Stage>();
    for (Part part : root.parts("stages")) {
      var takes = new ArrayList<Track.Take>();
      JsonNode entries = part.node().path("take");
      for (int i = 0; entries.isArray() && i < entries.size(); i++) {
        Part entry = new Part(file.document(), part.pointer() + "/take/" + i, entries.get(i));
        takes.addAll(new EntryTaker(taken, stages.size(), entry).take());
      }
      stages.add(new Track.Stage(part.text("title"), part.number("path"), takes));
    }
    var track = new Track(file.id(), root.text("title"), root.text("summary"), stages);
    new TrackRule(layout, languages, problems).check(track, file, taken);
    return track;
  }

  /** Takes what one entry of a stage names. */
  private final class EntryTaker {

    private final Taken taken;
    private final int stage;
    private final Part entry;
    private final List<Track.Take> takes = new ArrayList<>();

    EntryTaker(Taken taken, int stage, Part entry) {
      this.taken = taken;
      this.stage = stage;
      this.entry = entry;
    }

    List<Track.Take> take() {
      if (entry.node().isString()) {
        takeId(new Part.Entry(entry.node().stringValue().strip(), entry.place()));
      } else {
        takePart();
      }
      return takes;
    }

    private void takeId(Part.Entry name) {
      Phase phase = phases.get(name.id());
      List<Step> steps = others.get(name.id());
      if (phase != null) {
        takeRest(phase, Set.of());
      } else if (steps != null) {
        takeNamed(name, steps);
      } else {
        ids.complain(name, "no phase, lesson, exercise or project", Ids.Kind.values());
      }
    }

    private void takeNamed(Part.Entry name, List<Step> steps) {
      if (steps.isEmpty() || taken.untouched(steps.getFirst())) {
        add(Track.ANY_LANGUAGE, steps);
        return;
      }
      problems.add(
          name.place(),
          "`"
              + name.id()
              + "` is taken a second time (first at "
              + taken.first(steps.getFirst())
              + "): keep one");
    }

    private void takePart() {
      var name = new Part.Entry(entry.text("phase"), entry.place("phase"));
      Phase phase = phases.get(name.id());
      if (phase == null) {
        ids.require(Ids.Kind.PHASE, name);
        return;
      }
      Set<String> except = except(phase);
      String language = entry.text("language");
      if (language.isEmpty()) {
        takeRest(phase, except);
      } else if (language.equals("none")) {
        Predicate<Step> wanted = step -> step.language() == null && taken.untouched(step);
        addOrComplain(Track.ANY_LANGUAGE, phase, except, wanted);
      } else {
        takeRank(phase, except, RANKS.indexOf(language));
      }
    }

    private Set<String> except(Phase phase) {
      var except = new HashSet<String>();
      for (Part.Entry name : entry.entries("except")) {
        if (phase.steps().stream().anyMatch(step -> step.id().equals(name.id()))) {
          except.add(name.id());
        } else {
          ids.complain(
              name, "not in the phase `" + phase.id() + "`", Ids.Kind.LESSON, Ids.Kind.EXERCISE);
        }
      }
      return except;
    }

    private void takeRank(Phase phase, Set<String> except, int rank) {
      if (rank < 0 || rank >= languages.size()) {
        problems.add(
            entry.place("language"),
            "the road has no language of this rank; it declares "
                + languages.size()
                + ": take this entry out");
        return;
      }
      addOrComplain(
          rank, phase, except, step -> step.language() != null && taken.openFor(step, rank));
    }

    /** Everything that some learner has not met yet, first what nobody has. */
    private void takeRest(Phase phase, Set<String> except) {
      List<Step> rest = select(phase, except, taken::untouched);
      List<Step> begun = select(phase, except, taken::forSome);
      add(Track.ANY_LANGUAGE, rest);
      for (int rank = 0; rank < languages.size(); rank++) {
        int current = rank;
        add(rank, begun.stream().filter(step -> taken.openFor(step, current)).toList());
      }
      complainIfEmpty(phase);
    }

    private void addOrComplain(int rank, Phase phase, Set<String> except, Predicate<Step> wanted) {
      add(rank, select(phase, except, wanted));
      complainIfEmpty(phase);
    }

    private void complainIfEmpty(Phase phase) {
      if (takes.isEmpty()) {
        problems.add(
            entry.place(),
            "nothing of this kind in `"
                + phase.id()
                + "` is left to take here: take this entry out, or an earlier one");
      }
    }

    private List<Step> select(Phase phase, Set<String> except, Predicate<Step> wanted) {
      return phase.steps().stream()
          .filter(step -> !except.contains(step.id()))
          .filter(wanted)
          .toList();
    }

    private void add(int rank, List<Step> steps) {
      if (!steps.isEmpty()) {
        takes.add(new Track.Take(rank, steps));
        steps.forEach(step -> taken.add(step, rank, stage, entry.place()));
      }
    }
  }
}
