package dev.roadmap.curriculum.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.curriculum.IndexReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileRoadTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aRoadInOrderIsWritten() throws Exception {
    Path index = folder.resolve("classes/road.index");
    assertThat(run(TestRoad.SMALL, index)).isZero();
    assertThat(IndexReader.read(index).steps()).isNotEmpty();
    assertThat(out.toString(UTF_8) + err.toString(UTF_8)).isEmpty();
  }

  @Test
  void problemsAreListedAndNothingIsWritten() throws Exception {
    TestRoad road =
        TestRoad.copyTo(folder.resolve("road"))
            .replace("road.yaml", "schema: 1", "schema: 3")
            .replace("phases/00-start/welcome.md", "core:", "cor:");
    Path index = folder.resolve("road.index");
    assertThat(run(road.folder(), index)).isOne();
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            """
            ROAD/phases/00-start/welcome.md:5:1: unknown key `cor`; did you mean `core`?
            ROAD/road.yaml:1:9: `schema` must be one of 1, not `3`
            The road has 2 problems.
            """
                .replace("ROAD", road.folder().toString()));
    assertThat(index).doesNotExist();
  }

  @Test
  void whereThereIsNoRoadYetNothingIsWrittenAndThatIsSaid() throws Exception {
    Path index = Files.writeString(folder.resolve("road.index"), "old");
    assertThat(run(folder, index)).isZero();
    assertThat(out.toString(UTF_8))
        .isEqualTo("No road to compile: " + folder.resolve("road.yaml") + " is not there yet.\n");
    assertThat(index).doesNotExist();
  }

  private int run(Path road, Path index) throws Exception {
    return CompileRoad.run(
        road, index, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
