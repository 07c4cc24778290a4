package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Road;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A road eighty times as long as the real one still works; how fast is printed, not demanded. */
class LargeRoadTest {

  private static final int PHASES = 100;
  private static final int LESSONS = 100;

  @TempDir private Path folder;

  @Test
  void tenThousandLessonsAreCompiledAndRead() throws Exception {
    write();
    long start = System.nanoTime();
    byte[] index = TestRoad.index(folder.resolve("road"));
    tell("compile", start);
    start = System.nanoTime();
    Road road = IndexReader.read(index);
    tell("read " + index.length / 1024 + " KiB", start);
    assertThat(road.steps()).hasSize(PHASES * LESSONS);
    assertThat(road.step("lesson-99-99").orElseThrow().needs()).containsExactly(9998, 9989);

    var cache = new RoadCache(folder.resolve("cache"), "1.0", Clock.systemUTC());
    assertThat(cache.open(folder.resolve("road"))).isInstanceOf(RoadCache.Opened.class);
    start = System.nanoTime();
    assertThat(cache.open(folder.resolve("road"))).isInstanceOf(RoadCache.Opened.class);
    tell("open from the cache", start);
  }

  private static void tell(String what, long start) {
    System.out.println(
        "10,000 lessons: " + what + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
  }

  private void write() throws Exception {
    Path road = folder.resolve("road");
    Files.createDirectories(road.resolve("tracks"));
    Files.writeString(
        road.resolve("road.yaml"),
        """
        schema: 1
        id: large
        title: A large road
        summary: To see how far it goes.
        languages:
          - {id: go, title: Go, why: One is enough.}
        """);
    var track = new StringBuilder("id: all\ntitle: All\nsummary: All.\nstages:\n");
    for (int phase = 0; phase < PHASES; phase++) {
      writePhase(road, phase);
      track.append("  - {title: Stage ").append(phase).append(", take: [phase-");
      track.append(phase).append("]}\n");
    }
    Files.writeString(road.resolve("tracks/all.yaml"), track);
  }

  private static void writePhase(Path road, int phase) throws Exception {
    Path folder = road.resolve("phases/%02d-phase-%d".formatted(phase, phase));
    Files.createDirectories(folder);
    var lessons = new StringBuilder();
    for (int lesson = 0; lesson < LESSONS; lesson++) {
      String id = "lesson-" + phase + "-" + lesson;
      lessons.append(lesson == 0 ? "" : ", ").append(id);
      Files.writeString(
          folder.resolve(id + ".md"),
          """
          ---
          id: %s
          title: Lesson %d of phase %d
          minutes: 20
          needs: [%s]
          examples: [go]
          summary: >-
            A summary as long as summaries are: two to four sentences that already teach. It says
            what is true and concrete, and it says why that matters to the one who reads it.
          sources: [https://example.org/%s]
          ---
          Text of the lesson.
          """
              .formatted(id, lesson, phase, needs(phase, lesson), id));
    }
    Files.writeString(
        folder.resolve("phase.yaml"),
        "number: %d\nid: phase-%d\ntitle: Phase %d\ngoal: Go.\nsummary: Go.\nlessons: [%s]\n"
            .formatted(phase, phase, phase, lessons));
  }

  private static String needs(int phase, int lesson) {
    String before = lesson == 0 ? "" : "lesson-" + phase + "-" + (lesson - 1);
    return lesson < 10 ? before : before + ", lesson-" + phase + "-" + (lesson - 10);
  }
}
