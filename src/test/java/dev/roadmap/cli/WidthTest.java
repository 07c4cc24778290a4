package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.SmallRoad;
import dev.roadmap.curriculum.IndexReader;
import dev.roadmap.curriculum.Road;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No line is wider than the terminal, on the small road and on the real one. A command to type is
 * one line all the same, and then nothing else is on it.
 */
class WidthTest {

  private static final List<String> READING =
      List.of(
          "",
          "next",
          "next --why",
          "map",
          "map 0",
          "map 1",
          "map 2",
          "today",
          "stats",
          "plan",
          "history",
          "note",
          "search value",
          "search the",
          "search code",
          "cheat",
          "cheat git",
          "cheat ports",
          "cheat http-headers",
          "cheat get",
          "glossary",
          "glossary --all",
          "glossary a",
          "--help",
          "show nonsense",
          "nonsense",
          "read nonsense-that-goes-on-and-on-and-on-and-on");

  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({
    "80, --color=never", "80, --color=always", "80, --ascii", "80, --plain",
    "40, --color=never", "40, --color=always", "40, --ascii", "40, --plain"
  })
  void noLineIsWiderThanTheTerminal(int columns, String look) throws IOException {
    walk(SmallRoad.road(), columns, look);
    walk(IndexReader.read(Path.of("target/classes/road.index")), columns, look);
  }

  private void walk(Road road, int columns, String look) {
    Path place = home.resolve(road.heading().id());
    Person person = new Person(place).on(road).atTerminal(columns);
    for (String line : READING) {
      fits(person, columns, look, line.isEmpty() ? new String[0] : line.split(" ", -1));
    }
    for (String id : Finder.ids(road)) {
      fits(person, columns, look, "show", id);
    }
    String first = road.steps().getFirst().id();
    String note = "A note with a https://example.org/very/long/address/that/goes/on/and/on/and/on";
    fits(person, columns, look, "note", first, note);
    for (String line : List.of("done 0", "start 1", "skip 2 --reason because", "log 45m")) {
      fits(person, columns, look, line.split(" ", -1));
    }
    for (String line : READING) {
      fits(person, columns, look, line.isEmpty() ? new String[0] : line.split(" ", -1));
    }
    fits(person, columns, look, "undo");
  }

  private static void fits(Person person, int columns, String look, String... words) {
    var all = new ArrayList<>(Arrays.asList(words));
    all.add(look);
    Person.Screen screen = person.types(all.toArray(new String[0]));
    for (String line : (screen.out() + screen.err()).split("\n", -1)) {
      assertThat(Width.fits(line, columns)).as("%s: %s", all, line).isTrue();
    }
  }
}
