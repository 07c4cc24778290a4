package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class DamagedRoadTest {

  private static final List<String> FILES =
      List.of(
          "road.yaml",
          "phases/00-start/phase.yaml",
          "phases/00-start/welcome.md",
          "exercises/greet/exercise.yaml",
          "projects/notes/project.yaml",
          "tracks/by-phase.yaml");

  private Path folder = Path.of(".");
  private List<String> originals = List.of();

  @BeforeProperty
  void copy() throws IOException {
    folder = Files.createTempDirectory("road");
    TestRoad.copyTo(folder);
    originals = FILES.stream().map(this::read).toList();
  }

  @AfterProperty
  void delete() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 400)
  void whateverStandsInAFileItIsCompiledOrRefused(
      @ForAll @IntRange(max = 5) int file,
      @ForAll @IntRange(max = 1000) int place,
      @ForAll @IntRange(max = 40) int length,
      @ForAll
          @StringLength(max = 12)
          @Chars({' ', '\n', ':', '-', '[', ']', '{', '}', '&', '*', '!', '|', '>', '"', '\'', '#'})
          @CharRange(from = 'a', to = 'c')
          @CharRange(from = '0', to = '9')
          String text)
      throws IOException {
    var damaged = new StringBuilder(originals.get(file));
    int start = place % damaged.length();
    damaged.replace(start, Math.min(start + length, damaged.length()), text);
    Path path = folder.resolve(FILES.get(file));
    Files.writeString(path, damaged);
    switch (RoadCompiler.compile(folder)) {
      case Compilation.Compiled compiled -> assertThat(compiled.index()).isNotEmpty();
      case Compilation.Refused refused ->
          assertThat(refused.problems())
              .isNotEmpty()
              .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    }
    Files.writeString(path, originals.get(file));
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
