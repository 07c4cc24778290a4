package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CyclesTest {

  @Example
  void eachKnotGivesItsShortestCycle() {
    List<List<Integer>> needs =
        List.of(List.of(1), List.of(2, 3), List.of(0), List.of(0), List.of(4), List.of(0));
    assertThat(Cycles.find(needs)).containsExactly(List.of(0, 1, 2), List.of(4));
  }

  @Example
  void aChainOfAHundredThousandIsWalked() {
    var needs = new ArrayList<List<Integer>>();
    for (int i = 0; i < 100_000; i++) {
      needs.add(List.of((i + 1) % 100_000));
    }
    assertThat(Cycles.find(needs)).singleElement().satisfies(c -> assertThat(c).hasSize(100_000));
    needs.set(99_999, List.of());
    assertThat(Cycles.find(needs)).isEmpty();
  }

  @Property(tries = 500)
  void whatIsFoundIsACycleAndSomethingIsFoundWhenThereIsOne(
      @ForAll @Size(max = 20) List<@Size(max = 4) List<@IntRange(max = 19) Integer>> random) {
    var needs = new ArrayList<List<Integer>>();
    for (List<Integer> some : random) {
      needs.add(some.stream().filter(need -> need < random.size()).toList());
    }
    List<List<Integer>> cycles = Cycles.find(needs);
    for (List<Integer> cycle : cycles) {
      for (int i = 0; i < cycle.size(); i++) {
        assertThat(needs.get(cycle.get(i))).contains(cycle.get((i + 1) % cycle.size()));
      }
    }
    assertThat(cycles.isEmpty()).isEqualTo(canBeOrdered(needs));
  }

  /** Takes away what needs nothing that is left, until nothing is left or nothing can be taken. */
  private static boolean canBeOrdered(List<List<Integer>> needs) {
    var done = new ArrayList<Integer>();
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < needs.size(); i++) {
        if (!done.contains(i) && done.containsAll(needs.get(i))) {
          done.add(i);
          more = true;
        }
      }
    }
    return done.size() == needs.size();
  }
}
