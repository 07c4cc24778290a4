package dev.roadmap.cli;

import dev.roadmap.cli.completion.Candidate;
import dev.roadmap.cli.completion.Fit;
import dev.roadmap.cli.completion.WordList;
import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.StepKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/** The words of a road and of the catalogue, by the kind that fits. */
final class WordLists {

  private final WordList phases;
  private final WordList lessons;
  private final WordList exercises;
  private final WordList projects;
  private final WordList milestones;
  private final WordList commands;
  private final WordList topics;
  private final WordList languages;
  private final WordList tracks;
  private final WordList sheets;
  private final WordList terms;
  private final SequencedMap<String, Fit> entries = new LinkedHashMap<>();
  private final Map<List<String>, WordList> fixed = new HashMap<>();

  /** Taken names; files and folders mean themselves in the scripts. */
  private final Set<String> names =
      new HashSet<>(
          List.of(
              "files",
              "folders",
              "phases",
              "lessons",
              "exercises",
              "projects",
              "milestones",
              "commands",
              "topics",
              "languages",
              "tracks",
              "sheets",
              "terms"));

  /**
   * @param known the commands there are
   */
  WordLists(Road road, List<Catalogue.Entry> known) {
    phases =
        list(
            "phases",
            "phase",
            road.phases(),
            phase -> new Candidate(phase.id(), "Phase " + phase.number() + ": " + phase.title()));
    lessons = steps(road, "lessons", StepKind.LESSON);
    exercises = steps(road, "exercises", StepKind.EXERCISE);
    projects =
        list(
            "projects",
            "project",
            road.projects(),
            project ->
                new Candidate(
                    project.id(), "Project " + project.number() + ": " + project.title()));
    milestones = steps(road, "milestones", StepKind.MILESTONE);
    commands =
        list("commands", "command", known, entry -> new Candidate(entry.name(), entry.summary()));
    topics =
        list("topics", "topic", Topic.ALL, topic -> new Candidate(topic.name(), topic.summary()));
    languages =
        list(
            "languages",
            "language",
            road.heading().languages(),
            language -> new Candidate(language.id(), language.title()));
    tracks =
        list("tracks", "track", road.tracks(), track -> new Candidate(track.id(), track.title()));
    List<CheatSheet> all = road.allCheatSheets();
    sheets = list("sheets", "sheet", all, sheet -> new Candidate(sheet.id(), sheet.title()));
    all.forEach(this::addEntries);
    terms =
        list(
            "terms",
            "term",
            GlossaryCommand.terms(road),
            each -> new Candidate(each.key(), each.term().term()));
  }

  private void addEntries(CheatSheet sheet) {
    WordList list =
        list(
            free("cheat-" + sheet.id()),
            "entry",
            sheet.entries(),
            entry -> new Candidate(sheet.key(entry), entry.name()));
    entries.put(sheet.id(), new Fit.Words(List.of(list), false));
  }

  /** What fits behind each cheat sheet. */
  SequencedMap<String, Fit> entries() {
    return entries;
  }

  /**
   * What fits where a declaration names these candidates.
   *
   * @param name of the place, for its fixed words: an option or a command
   */
  Fit fit(Candidates candidates, String name) {
    return switch (candidates.kind()) {
      case NOTHING -> Fit.NOTHING;
      case FILES -> Fit.FILES;
      case FOLDERS -> Fit.FOLDERS;
      case STEPS, IDS -> words(phases, lessons, exercises, projects, milestones);
      case LESSONS -> words(lessons);
      case EXERCISES -> words(exercises);
      case PHASES -> words(phases);
      case COMMANDS -> words(commands);
      case TOPICS -> words(commands, topics);
      case LANGUAGES -> new Fit.Commas(languages);
      case TRACKS -> words(tracks);
      case CHEATS -> new Fit.Words(List.of(sheets), false);
      case TERMS -> new Fit.Words(List.of(terms), false);
      case WORDS -> words(fixed(candidates.words(), name));
    };
  }

  private static Fit words(WordList... lists) {
    return new Fit.Words(List.of(lists), true);
  }

  /** The same words are one list, whatever it is called first. */
  private WordList fixed(List<String> words, String name) {
    WordList known = fixed.get(words);
    if (known != null) {
      return known;
    }
    WordList list = list(free(name), "value", words, word -> new Candidate(word, ""));
    fixed.put(words, list);
    return list;
  }

  /** A name no list has, taken from now on. */
  private String free(String name) {
    String free = name;
    while (!names.add(free)) {
      free += "-too";
    }
    return free;
  }

  private static WordList steps(Road road, String name, StepKind kind) {
    List<Step> steps = road.steps().stream().filter(step -> step.kind() == kind).toList();
    return list(name, kind.word(), steps, step -> new Candidate(step.id(), step.title()));
  }

  private static <T> WordList list(
      String name, String heading, List<T> things, Function<T, Candidate> candidate) {
    var words = new ArrayList<Candidate>(things.size());
    for (T thing : things) {
      words.add(candidate.apply(thing));
    }
    return new WordList(name, heading, List.copyOf(words));
  }
}
