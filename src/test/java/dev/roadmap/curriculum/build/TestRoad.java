package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Road;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** A copy of the small road in a folder of its own, to be spoiled by a test. */
final class TestRoad {

  static final Path SMALL = Path.of("src/test/resources/roads/small");

  private final Path folder;

  private TestRoad(Path folder) {
    this.folder = folder;
  }

  static TestRoad copyTo(Path folder) throws IOException {
    Files.walkFileTree(
        SMALL,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = folder.resolve(SMALL.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
            return FileVisitResult.CONTINUE;
          }
        });
    return new TestRoad(folder);
  }

  Path folder() {
    return folder;
  }

  TestRoad replace(String file, String old, String replacement) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(old);
    Files.writeString(folder.resolve(file), text.replace(old, replacement));
    return this;
  }

  TestRoad write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  TestRoad delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  TestRoad move(String file, String target) throws IOException {
    Files.move(folder.resolve(file), folder.resolve(target));
    return this;
  }

  Road road() {
    return road(folder);
  }

  static Road road(Path folder) {
    return IndexReader.read(index(folder));
  }

  static byte[] index(Path folder) {
    return switch (RoadCompiler.compile(folder)) {
      case Compilation.Compiled compiled -> compiled.index();
      case Compilation.Refused refused ->
          throw new AssertionError(String.join("\n", lines(refused)));
    };
  }

  List<String> problems() {
    return switch (RoadCompiler.compile(folder)) {
      case Compilation.Compiled compiled -> List.of();
      case Compilation.Refused refused -> lines(refused);
    };
  }

  private static List<String> lines(Compilation.Refused refused) {
    return refused.problems().stream().map(Problem::toString).toList();
  }
}
