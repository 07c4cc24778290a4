package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Two machines, merged in any order and any number of times, show the same. */
class MergeTest {

  /** What a learner does on one of two machines. */
  record Action(int machine, String what, String subject) {}

  @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
  void mergedMachinesAgree(@ForAll("histories") List<Action> actions) throws IOException {
    Path root = Files.createTempDirectory("merge");
    try {
      var clock = SettableClock.noon();
      var machines =
          List.of(
              new ProgressStore(root.resolve("one"), clock),
              new ProgressStore(root.resolve("two"), clock));
      for (Action action : actions) {
        perform(machines, action, clock);
      }
      String one = export(machines.getFirst());
      String two = export(machines.getLast());
      merge(machines.getFirst(), two, two);
      merge(machines.getLast(), one, two, one);
      assertAgree(machines.getFirst(), machines.getLast());

      var third = new ProgressStore(root.resolve("three"), clock);
      merge(third, two, one, export(machines.getFirst()));
      assertAgree(machines.getFirst(), third);
    } finally {
      deleteAll(root);
    }
  }

  private static void perform(List<ProgressStore> machines, Action action, SettableClock clock) {
    ProgressStore machine = machines.get(action.machine());
    clock.move(Duration.ofMinutes(action.machine() == 0 ? 700 : -400));
    switch (action.what()) {
      case "start" -> machine.record(List.of(NewEvent.start(action.subject())));
      case "done" -> machine.record(List.of(NewEvent.done(action.subject())));
      case "both" ->
          machine.record(List.of(NewEvent.done(action.subject()), NewEvent.start("also")));
      case "verified" ->
          machine.record(List.of(NewEvent.verified(action.subject(), "suite", 1, "hash")));
      case "skip" -> machine.record(List.of(NewEvent.skip(action.subject(), null)));
      case "reopen" -> machine.record(List.of(NewEvent.reopen(action.subject())));
      case "time" -> machine.record(List.of(NewEvent.time(20, action.subject(), null)));
      case "set" -> machine.record(List.of(NewEvent.set(action.subject(), action.what())));
      case "undo" -> machine.undo();
      default -> merge(machine, export(machines.get(1 - action.machine())));
    }
  }

  @Provide
  Arbitrary<List<Action>> histories() {
    Arbitrary<Integer> machine = Arbitraries.of(0, 1);
    Arbitrary<String> what =
        Arbitraries.of(
            "start",
            "done",
            "both",
            "verified",
            "skip",
            "reopen",
            "time",
            "set",
            "undo",
            "undo",
            "merge");
    Arbitrary<String> subject = Arbitraries.of("a", "b", "c");
    return Combinators.combine(machine, what, subject).as(Action::new).list().ofMaxSize(14);
  }

  private static void assertAgree(ProgressStore one, ProgressStore other) {
    assertThat(other.progress().steps()).containsExactlyElementsOf(one.progress().steps());
    assertThat(other.progress().settings()).isEqualTo(one.progress().settings());
    assertThat(other.days()).isEqualTo(one.days());
    assertThat(other.history(1000, null)).isEqualTo(one.history(1000, null));
    assertThat(export(other)).isEqualTo(export(one));
    assertThat(one.check().problems()).isEmpty();
    assertThat(other.check().problems()).isEmpty();
  }

  private static String export(ProgressStore store) {
    var out = new StringWriter();
    store.exportTo(out);
    return out.toString();
  }

  private static void merge(ProgressStore store, String... exports) {
    for (String export : exports) {
      assertThat(store.importFrom(new StringReader(export)).refused()).isEmpty();
    }
  }

  private static void deleteAll(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
