import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a road of so many lessons, a thousand a phase, each in need of the one before. */
public class Road {
  private static final int IN_A_PHASE = 1000;

  public static void main(String[] arguments) throws IOException {
    int lessons = Integer.parseInt(arguments[0]);
    Path road = Path.of(arguments[1]);
    int phases = Math.ceilDiv(lessons, IN_A_PHASE);
    write(
        road.resolve("road.yaml"),
        """
        schema: 1
        id: long
        title: A long road
        summary: Made to measure with.
        languages:
          - {id: python, title: Python, why: It reads like English.}
          - {id: go, title: Go, why: It is small.}
          - {id: typescript, title: TypeScript, why: It is everywhere.}
          - {id: java, title: Java, why: It lasts.}
        guidelines: []
        mistakes: []
        """);
    for (int phase = 0; phase < phases; phase++) {
      int first = phase * IN_A_PHASE;
      writePhase(road, phase, first, Math.min(lessons, first + IN_A_PHASE));
    }
    write(
        road.resolve("tracks/by-phase.yaml"),
        """
        id: by-phase
        title: Phase by phase
        summary: In the order of the phases.
        stages:
          - title: All of it
            take: [%s]
        """
            .formatted(names("phase-", 0, phases)));
  }

  private static void writePhase(Path road, int phase, int first, int end) throws IOException {
    Path folder = road.resolve("phases/%02d-phase-%d".formatted(phase, phase));
    write(
        folder.resolve("phase.yaml"),
        """
        number: %d
        id: phase-%d
        title: Phase %d
        goal: Get to its end.
        summary: One of several phases, all alike.
        lessons: [%s]
        """
            .formatted(phase, phase, phase, names("lesson-", first, end)));
    for (int lesson = first; lesson < end; lesson++) {
      write(
          folder.resolve("lesson-" + lesson + ".md"),
          """
          ---
          id: lesson-%d
          title: Lesson number %d
          minutes: 15
          needs: [%s]
          examples: []
          summary: >-
            The first sentence of this lesson tells what it is about. The second gives an example,
            so that the text is about as long as those of a real road. The third ends it.
          sources:
            - https://www.rfc-editor.org/rfc/rfc9110
          ---
          """
              .formatted(lesson, lesson, lesson == 0 ? "" : "lesson-" + (lesson - 1)));
    }
  }

  private static String names(String prefix, int first, int end) {
    return IntStream.range(first, end)
        .mapToObj(number -> prefix + number)
        .collect(Collectors.joining(", "));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
