package dev.roadmap.practice.fault;

import dev.roadmap.practice.stage.Stage;
import java.util.function.Consumer;

/**
 * One mistake to switch on.
 *
 * @param stage the first stage that can have it
 * @param teaches what it shows, in a sentence
 * @param spoil puts the mistake in the place of a sound part
 */
public record Fault(String name, Stage stage, String teaches, Consumer<Parts> spoil) {

  /** A fault every stage can have. */
  static Fault of(String name, String teaches, Consumer<Parts> spoil) {
    return new Fault(name, Stage.MEMORY, teaches, spoil);
  }
}
