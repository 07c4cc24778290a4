package dev.roadmap.cli;

import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.fault.Faults;
import dev.roadmap.practice.stage.Stage;
import dev.roadmap.terminal.Page;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** {@code roadmap serve --faults}. */
final class FaultList {

  /** What is printed as JSON. */
  record Data(int schema, List<Row> faults) {}

  /** One fault of it. */
  record Row(String name, String stage, int phase, String teaches) {}

  private FaultList() {}

  static void show(ParseResult arguments, Context context) {
    if (arguments.hasMatchedOption("--json")) {
      var rows = new ArrayList<Row>();
      for (Fault fault : Faults.list()) {
        Stage stage = fault.stage();
        rows.add(new Row(fault.name(), stage.id(), stage.phase(), fault.teaches()));
      }
      context.json(new Data(Json.SCHEMA, rows));
      return;
    }
    Page page = context.out();
    page.prose("", "A server with one of these mistakes in it is good practice for your tests.");
    for (Stage stage : Stage.values()) {
      list(page, stage);
    }
    page.next("roadmap serve --fault lost-write", "one that loses every fifth task");
  }

  private static void list(Page page, Stage stage) {
    boolean first = true;
    for (Fault fault : Faults.list()) {
      if (fault.stage() == stage) {
        if (first) {
          page.gap();
          page.line(page.theme().strong("Stage " + stage.id()) + " (phase " + stage.phase() + ")");
          first = false;
        }
        page.line("  " + page.theme().command(fault.name()));
        page.prose("      ", fault.teaches());
      }
    }
  }
}
