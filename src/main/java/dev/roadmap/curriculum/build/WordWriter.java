package dev.roadmap.curriculum.build;

import dev.roadmap.curriculum.CheatSheet;
import dev.roadmap.curriculum.IndexFormat;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.PlainText;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Section;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Term;
import dev.roadmap.curriculum.Text;
import dev.roadmap.curriculum.Tokens;
import dev.roadmap.curriculum.WordIndex.Field;
import dev.roadmap.curriculum.WordIndex.Kind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes which words of a road occur where; see {@link dev.roadmap.curriculum.WordIndex}. */
final class WordWriter {

  private final IndexBytes passages = new IndexBytes();
  private int count;

  /** Of each word, the passages it occurs in, with the weightiest place in each. */
  private final SortedMap<String, SortedMap<Integer, Field>> words = new TreeMap<>();

  private WordWriter() {}

  static byte[] write(Road road) {
    var writer = new WordWriter();
    writer.add(road);
    return writer.bytes();
  }

  private void add(Road road) {
    for (int i = 0; i < road.phases().size(); i++) {
      Phase phase = road.phases().get(i);
      Text.PhaseText text = road.text(phase);
      passage(Kind.PHASE, i, 0, phase.title());
      words(phase.id(), Field.TITLE);
      words(text.goal() + " " + text.summary(), Field.TEXT);
    }
    for (Step step : road.steps()) {
      step(step, road.text(step));
    }
    for (int i = 0; i < road.projects().size(); i++) {
      Project project = road.projects().get(i);
      Text.ProjectText text = road.text(project);
      passage(Kind.PROJECT, i, 0, project.title());
      words(project.id(), Field.TITLE);
      words(text.summary() + " " + String.join(" ", text.technologies()), Field.TEXT);
    }
    List<CheatSheet> sheets = road.allCheatSheets();
    for (int i = 0; i < sheets.size(); i++) {
      sheet(i, sheets.get(i));
    }
  }

  private void step(Step step, Text text) {
    switch (text) {
      case Text.LessonText lesson -> lesson(step, lesson);
      case Text.ExerciseText exercise -> {
        passage(Kind.EXERCISE, step.index(), 0, step.title());
        words(step.id(), Field.TITLE);
        words(exercise.teaches() + " " + PlainText.of(exercise.brief()), Field.TEXT);
      }
      case Text.MilestoneText milestone -> {
        passage(Kind.MILESTONE, step.index(), 0, step.title());
        words(step.id(), Field.TITLE);
        words(milestone.doneWhen(), Field.TEXT);
      }
      case Text.PhaseText phase -> throw new IllegalArgumentException(step.id());
      case Text.ProjectText project -> throw new IllegalArgumentException(step.id());
    }
  }

  private void lesson(Step step, Text.LessonText lesson) {
    passage(Kind.LESSON, step.index(), 0, step.title());
    words(step.id(), Field.TITLE);
    words(lesson.summary(), Field.TEXT);
    List<Section> sections = Section.of(lesson.body());
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      passage(Kind.SECTION, step.index(), i, section.heading());
      words(step.title() + " " + step.id(), Field.CONTEXT);
      words(PlainText.of(section.markdown()), Field.TEXT);
    }
    for (int i = 0; i < lesson.terms().size(); i++) {
      Term term = lesson.terms().get(i);
      passage(Kind.TERM, step.index(), i, term.term());
      words(String.join(" ", term.also()), Field.ALSO);
      words(term.means(), Field.TEXT);
    }
  }

  private void sheet(int position, CheatSheet sheet) {
    int part = 0;
    for (CheatSheet.Section section : sheet.sections()) {
      for (CheatSheet.Entry entry : section.entries()) {
        passage(Kind.CHEAT, position, part++, entry.name());
        words(String.join(" ", entry.also()), Field.ALSO);
        words(sheet.title() + " " + sheet.id() + " " + section.title(), Field.CONTEXT);
        words(entry.text() + " " + entry.example(), Field.TEXT);
      }
    }
  }

  /** Begins a passage; the words that follow are in it. */
  private void passage(Kind kind, int at, int part, String title) {
    passages.octet(IndexFormat.PASSAGE_KINDS.indexOf(kind));
    passages.number(at);
    passages.number(part);
    passages.number(Tokens.of(title).size());
    count++;
    words(title, Field.TITLE);
  }

  private void words(String text, Field field) {
    for (String word : Tokens.of(text)) {
      words
          .computeIfAbsent(word, any -> new TreeMap<>())
          .merge(count - 1, field, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
  }

  private byte[] bytes() {
    var bytes = new IndexBytes();
    bytes.number(count);
    bytes.append(passages.toByteArray());
    bytes.number(words.size());
    words.forEach((word, places) -> {
      byte[] occurrences = occurrences(places);
      bytes.string(word);
      bytes.number(occurrences.length);
      bytes.append(occurrences);
    });
    return bytes.toByteArray();
  }

  private static byte[] occurrences(SortedMap<Integer, Field> places) {
    var bytes = new IndexBytes();
    bytes.number(places.size());
    int before = 0;
    for (var place : places.entrySet()) {
      int field = IndexFormat.FIELDS.indexOf(place.getValue());
      bytes.number((place.getKey() - before) * IndexFormat.FIELDS.size() + field);
      before = place.getKey();
    }
    return bytes.toByteArray();
  }
}
