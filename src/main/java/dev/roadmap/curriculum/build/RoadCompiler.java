package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.curriculum.Language;
import dev.roadmap.curriculum.Mistake;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiles a folder of YAML and Markdown to an index, or says everything that is wrong in it. */
public final class RoadCompiler {

  private RoadCompiler() {}

  /** Compiles the road in this folder, of which nothing is trusted. */
  public static Compilation compile(Path folder) {
    var problems = new Problems();
    if (!Files.isDirectory(folder)) {
      problems.add(Place.of("."), "there is no folder " + folder + ": name a road's folder");
      return new Compilation.Refused(problems.sorted());
    }
    try {
      RoadFolder files = RoadFolder.list(folder.toRealPath(), problems);
      RoadFiles read = new RoadFilesReader(files, problems).read();
      Road road = build(read, problems);
      var rule = new SuiteRule(Ids.of(read, problems), problems);
      byte[] suites = rule.compile(read.suites());
      rule.checkNames(read.exercises(), read.suites());
      return problems.isEmpty()
          ? new Compilation.Compiled(IndexWriter.write(road), suites)
          : new Compilation.Refused(problems.sorted());
    } catch (IOException e) {
      problems.add(Place.of("."), "the folder cannot be read: " + e.getMessage());
      return new Compilation.Refused(problems.sorted());
    }
  }

  static Road build(RoadFiles files, Problems problems) {
    Road.Heading heading = heading(files.road().root());
    List<String> languages = heading.languages().stream().map(Language::id).toList();
    Ids ids = Ids.of(files, problems);
    var needs = new NeedsRule(files, ids, problems);
    new NameRule(problems).check(files);
    new LanguageRule(languages, problems).check(files);
    needs.checkNames();
    new LessonRule(files, ids, problems).check();
    new CheatRule(files, ids).check();
    Layout layout = new LayoutBuilder(files, ids, problems).build();
    needs.checkOrder(layout);
    var builder = new TrackBuilder(layout, ids, languages, problems);
    // What cannot be read leaves holes that every track would be blamed for.
    List<Track> tracks =
        files.allReadable() ? files.tracks().stream().map(builder::build).toList() : List.of();
    return new Road(
        heading,
        layout.phases(),
        layout.steps(),
        layout.projects(),
        tracks,
        layout.aliases(),
        layout.sheets().stream().map(CheatSheet::id).toList(),
        layout);
  }

  private static Road.Heading heading(Part root) {
    return new Road.Heading(
        root.text("id"),
        root.text("title"),
        root.text("summary"),
        root.parts("languages").stream()
            .map(part -> new Language(part.text("id"), part.text("title"), part.text("why")))
            .toList(),
        root.parts("mistakes").stream()
            .map(part -> new Mistake(part.text("id"), part.text("title"), part.text("text")))
            .toList());
  }
}
