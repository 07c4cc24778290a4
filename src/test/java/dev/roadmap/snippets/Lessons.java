package dev.roadmap.snippets;

import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.curriculum.build.Fence;
import dev.roadmap.curriculum.build.Fences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All snippets of the road, lesson by lesson. */
final class Lessons {

  static final Path ROAD = Path.of("roadmap");

  private Lessons() {}

  /** The snippets of each lesson, in its order; then the code of its questions. */
  static List<List<Snippet>> read() throws IOException {
    Map<String, List<Snippet>> asked = questions();
    var lessons = new ArrayList<List<Snippet>>();
    try (Stream<Path> files = Files.walk(ROAD.resolve("phases"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        List<Snippet> snippets = snippets(file);
        snippets.addAll(asked.getOrDefault(id(file), List.of()));
        lessons.add(snippets);
      }
    }
    return lessons;
  }

  private static List<Snippet> snippets(Path file) throws IOException {
    String text = Files.readString(file);
    int body = text.indexOf("\n---\n", 3) + 5;
    int firstLine = 1 + (int) text.substring(0, body).lines().count();
    List<Fence> fences = Fences.of(text.substring(body), firstLine);
    var snippets = new ArrayList<Snippet>();
    for (int i = 0; i < fences.size(); i++) {
      Fence fence = fences.get(i);
      if (!fence.isResult()) {
        String place = ROAD.relativize(file) + ":" + fence.line();
        snippets.add(new Snippet(id(file), phase(file), place, fence, result(fences, i)));
      }
    }
    return snippets;
  }

  /** The first result after a fence, with nothing but other fences between them. */
  private static @Nullable String result(List<Fence> fences, int index) {
    Fence fence = fences.get(index);
    for (Fence later : fences.subList(index + 1, fences.size())) {
      if (later.group() != fence.group()) {
        return null;
      }
      if (later.isResult()) {
        return later.text();
      }
      // The next of the same language is an example of its own.
      if (later.language().equals(fence.language()) || fence.language().equals("http")) {
        return null;
      }
    }
    return null;
  }

  private static Map<String, List<Snippet>> questions() throws IOException {
    Road road;
    try (var index = Lessons.class.getResourceAsStream("/road.index")) {
      road = IndexReader.read(index == null ? new byte[0] : index.readAllBytes());
    }
    Map<String, List<Snippet>> questions = new HashMap<>();
    for (Step step : road.steps()) {
      if (road.text(step) instanceof Text.LessonText lesson) {
        for (Question question : lesson.questions()) {
          Question.Code code = question.code();
          if (question.kind() == Question.Kind.PRINTS && code != null) {
            questions
                .computeIfAbsent(step.id(), id -> new ArrayList<>())
                .add(snippet(step, question, code));
          }
        }
      }
    }
    return questions;
  }

  private static Snippet snippet(Step step, Question question, Question.Code code) {
    var fence = new Fence(code.language(), Map.of("run", ""), code.text() + "\n", 0, 0);
    return new Snippet(
        step.id(), step.home(), "question " + question.id(), fence, question.answers().getFirst());
  }

  private static String id(Path file) {
    return file.getFileName().toString().replace(".md", "");
  }

  private static String phase(Path file) {
    return file.getParent().getFileName().toString();
  }
}
