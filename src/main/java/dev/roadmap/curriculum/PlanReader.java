package dev.roadmap.curriculum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the part of an index that planning needs: everything but the texts. */
final class PlanReader {

  private final IndexCursor cursor;
  private Road.@Nullable Heading heading;
  private List<Language> languages = List.of();
  private List<Home> phaseHomes = List.of();
  private List<Home> projectHomes = List.of();
  private Step[] steps = {};
  private List<Phase> phases = List.of();
  private List<Project> projects = List.of();
  private List<Track> tracks = List.of();
  private Map<String, String> aliases = Map.of();
  private List<String> sheets = List.of();

  /** A phase or project before its steps are known; the level is empty for a phase. */
  private record Home(int number, String id, String title, String level, int size) {}

  PlanReader(IndexCursor cursor) {
    this.cursor = cursor;
  }

  void read() {
    readHeading();
    phaseHomes = homes(false);
    projectHomes = homes(true);
    readSteps();
    readPhases();
    readTracks();
    readAliases();
    sheets = cursor.strings();
    if (!cursor.atEnd()) {
      throw IndexCursor.damaged();
    }
  }

  List<Phase> phases() {
    return phases;
  }

  int size() {
    return steps.length;
  }

  List<Project> projects() {
    return projects;
  }

  List<String> sheets() {
    return sheets;
  }

  Road road(Texts texts, String fingerprint) {
    if (heading == null) {
      throw new IllegalStateException("read() comes first");
    }
    return new Road(
        heading, phases, List.of(steps), projects, tracks, aliases, sheets, texts, fingerprint);
  }

  private void readHeading() {
    String id = cursor.string();
    String title = cursor.string();
    String summary = cursor.string();
    var languages = new Language[cursor.count()];
    for (int i = 0; i < languages.length; i++) {
      languages[i] = new Language(cursor.string(), cursor.string(), cursor.string());
    }
    var mistakes = new Mistake[cursor.count()];
    for (int i = 0; i < mistakes.length; i++) {
      mistakes[i] = new Mistake(cursor.string(), cursor.string(), cursor.string());
    }
    this.languages = List.of(languages);
    heading = new Road.Heading(id, title, summary, this.languages, List.of(mistakes));
  }

  private List<Home> homes(boolean withLevel) {
    int count = cursor.count();
    var homes = new ArrayList<Home>(count);
    for (int i = 0; i < count; i++) {
      homes.add(
          new Home(
              cursor.number(),
              cursor.string(),
              cursor.string(),
              withLevel ? cursor.string() : "",
              cursor.count()));
    }
    return homes;
  }

  private void readSteps() {
    steps = new Step[cursor.count()];
    int index = 0;
    for (Home home : phaseHomes) {
      index = readSteps(index, home);
    }
    for (Home home : projectHomes) {
      index = readSteps(index, home);
    }
    if (index != steps.length) {
      throw IndexCursor.damaged();
    }
  }

  private int readSteps(int start, Home home) {
    if (home.size() > steps.length - start) {
      throw IndexCursor.damaged();
    }
    int end = start + home.size();
    for (int index = start; index < end; index++) {
      steps[index] = step(index, home.id());
    }
    return end;
  }

  private Step step(int index, String home) {
    int flags = cursor.octet();
    int kind = flags & IndexFormat.KIND_MASK;
    if (kind >= IndexFormat.KINDS.size()) {
      throw IndexCursor.damaged();
    }
    return new Step(
        index,
        cursor.string(),
        IndexFormat.KINDS.get(kind),
        cursor.string(),
        home,
        cursor.number(),
        (flags & IndexFormat.CORE) != 0,
        (flags & IndexFormat.OPTIONAL) != 0,
        (flags & IndexFormat.HABIT) != 0,
        language(),
        needs());
  }

  private @Nullable String language() {
    int position = cursor.number();
    if (position > languages.size()) {
      throw IndexCursor.damaged();
    }
    return position == 0 ? null : languages.get(position - 1).id();
  }

  private List<Integer> needs() {
    int count = cursor.count();
    if (count == 0) {
      return List.of();
    }
    var needs = new Integer[count];
    for (int i = 0; i < count; i++) {
      int need = cursor.number();
      if (need >= steps.length) {
        throw IndexCursor.damaged();
      }
      needs[i] = need;
    }
    return List.of(needs);
  }

  private void readPhases() {
    int start = 0;
    var phases = new ArrayList<Phase>(phaseHomes.size());
    for (Home home : phaseHomes) {
      phases.add(new Phase(home.number(), home.id(), home.title(), part(start, home)));
      start += home.size();
    }
    var projects = new ArrayList<Project>(projectHomes.size());
    for (Home home : projectHomes) {
      List<Step> milestones = part(start, home);
      projects.add(new Project(home.number(), home.id(), home.title(), home.level(), milestones));
      start += home.size();
    }
    this.phases = Collections.unmodifiableList(phases);
    this.projects = Collections.unmodifiableList(projects);
  }

  private List<Step> part(int start, Home home) {
    var part = new Step[home.size()];
    System.arraycopy(steps, start, part, 0, part.length);
    return List.of(part);
  }

  private void readTracks() {
    int count = cursor.count();
    var tracks = new ArrayList<Track>(count);
    for (int i = 0; i < count; i++) {
      tracks.add(new Track(cursor.string(), cursor.string(), cursor.string(), stages()));
    }
    this.tracks = Collections.unmodifiableList(tracks);
  }

  private List<Track.Stage> stages() {
    var stages = new Track.Stage[cursor.count()];
    for (int i = 0; i < stages.length; i++) {
      String title = cursor.string();
      int path = cursor.number();
      var takes = new Track.Take[cursor.count()];
      for (int j = 0; j < takes.length; j++) {
        takes[j] = new Track.Take(cursor.number() + Track.ANY_LANGUAGE, taken());
      }
      stages[i] = new Track.Stage(title, path, List.of(takes));
    }
    return List.of(stages);
  }

  /** Each step as its distance to the one before: nearly always 1, so nearly always one byte. */
  private List<Step> taken() {
    var taken = new Step[cursor.count()];
    int index = 0;
    for (int i = 0; i < taken.length; i++) {
      index += cursor.signedNumber();
      if (index < 0 || index >= steps.length) {
        throw IndexCursor.damaged();
      }
      taken[i] = steps[index];
    }
    return List.of(taken);
  }

  private void readAliases() {
    int count = cursor.count();
    Map<String, String> aliases = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      aliases.put(cursor.string(), cursor.string());
    }
    this.aliases = Collections.unmodifiableMap(aliases);
  }
}
