package dev.roadmap.check.shipped;

import dev.roadmap.check.suite.Suite;
import dev.roadmap.practice.ServerOptions;
import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Which suite asks about which stage of the practice server. */
enum Stages {
  MEMORY(Stage.MEMORY, "tasks-api");

  private final Stage stage;
  private final String suite;

  Stages(Stage stage, String suite) {
    this.stage = stage;
    this.suite = suite;
  }

  static Stages of(Stage stage) {
    return valueOf(stage.name());
  }

  Suite suite() {
    return Shipped.suite(suite);
  }

  /** A server of this stage, with these faults. */
  PracticeTarget serve(List<Fault> faults) throws IOException {
    // Nothing is kept in the memory stage, so the folder stays as it is.
    Path data = Path.of(System.getProperty("java.io.tmpdir"));
    return new PracticeTarget(address -> ServerOptions.of(stage, address, data).with(faults));
  }
}
