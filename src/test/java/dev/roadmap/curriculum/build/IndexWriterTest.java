package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Project;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class IndexWriterTest {

  @Test
  void whatIsWrittenIsRead() throws Exception {
    var problems = new Problems();
    RoadFolder folder = RoadFolder.list(TestRoad.SMALL, problems);
    Road written = RoadCompiler.build(new RoadFilesReader(folder, problems).read(), problems);
    Road read = IndexReader.read(IndexWriter.write(written));
    assertThat(problems.sorted()).isEmpty();
    assertThat(read.heading()).isEqualTo(written.heading());
    assertThat(read.phases()).isEqualTo(written.phases());
    assertThat(read.steps()).isEqualTo(written.steps());
    assertThat(read.projects()).isEqualTo(written.projects());
    assertThat(read.tracks()).isEqualTo(written.tracks());
    assertThat(read.aliases()).isEqualTo(new HashMap<>(written.aliases()));
    for (Phase phase : written.phases()) {
      assertThat(read.text(phase)).isEqualTo(written.text(phase));
    }
    for (Step step : written.steps()) {
      assertThat(read.text(step)).isEqualTo(written.text(step));
    }
    for (Project project : written.projects()) {
      assertThat(read.text(project)).isEqualTo(written.text(project));
    }
  }
}
