package dev.roadmap.check.shipped;

import dev.roadmap.check.suite.Suite;
import dev.roadmap.practice.ServerOptions;
import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Which suite asks about which stage of the practice server. */
enum Stages {
  MEMORY(Stage.MEMORY, "tasks-api"),
  SQL(Stage.SQL, "tasks-api-sql"),
  AUTH(Stage.AUTH, "tasks-api-auth");

  private final Stage stage;
  private final String suite;

  Stages(Stage stage, String suite) {
    this.stage = stage;
    this.suite = suite;
  }

  /** Whether a suite asks about it. */
  static boolean has(Stage stage) {
    return List.of(values()).stream().anyMatch(one -> one.stage == stage);
  }

  static Stages of(Stage stage) {
    return valueOf(stage.name());
  }

  Suite suite() {
    return Shipped.suite(suite);
  }

  /** A server of this stage, with these faults, and a folder of its own. */
  PracticeTarget serve(List<Fault> faults) throws IOException {
    return new PracticeTarget(
        (address, data) -> options(ServerOptions.of(stage, address, data)).with(faults));
  }

  private ServerOptions options(ServerOptions usual) {
    return switch (this) {
      case MEMORY, SQL -> usual;
      case AUTH -> usual.with(seconds("TOKEN_SECONDS"));
    };
  }

  /** What the suite puts into the environment of a program it starts. */
  private Duration seconds(String name) {
    return Duration.ofSeconds(Long.parseLong(suite().app().env().getOrDefault(name, "")));
  }
}
