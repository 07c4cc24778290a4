package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.SmallRoad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody's first two days, word for word, in every look. To take over what the program says now:
 * {@code ./mvnw -q test -Dtest=FirstDayTest -Dscreens.write=true}, then read the difference.
 */
class FirstDayTest {

  private static final Path SCREENS = Path.of("src/test/resources/screens");

  @TempDir Path home;

  @Test
  void readsWellOnEightyColumns() throws IOException {
    matches("day-80.txt", new Person(home));
  }

  @Test
  void readsWellOnFortyColumns() throws IOException {
    matches("day-40.txt", new Person(home).atTerminal(40), "--color", "never");
  }

  @Test
  void readsWellInColour() throws IOException {
    matches("day-colour.txt", new Person(home), "--color", "always");
  }

  @Test
  void readsWellInAscii() throws IOException {
    matches("day-ascii.txt", new Person(home), "--ascii");
  }

  @Test
  void readsWellAloud() throws IOException {
    matches("day-plain.txt", new Person(home), "--plain");
  }

  private static void matches(String name, Person person, String... look) throws IOException {
    String transcript = transcript(person.on(SmallRoad.road()), look);
    Path file = SCREENS.resolve(name);
    if (Boolean.getBoolean("screens.write")) {
      Files.createDirectories(SCREENS);
      Files.writeString(file, transcript);
    }
    assertThat(transcript).isEqualTo(Files.readString(file));
  }

  private static String transcript(Person person, String... look) throws IOException {
    var transcript = new StringBuilder();
    for (String line : Files.readAllLines(SCREENS.resolve("day.commands"))) {
      if (line.equals("(the next day)")) {
        person.later(1);
        transcript.append(line).append("\n\n");
        continue;
      }
      List<String> words = words(line.substring("roadmap".length()).strip());
      words.addAll(Arrays.asList(look));
      Person.Screen screen = person.types(words.toArray(new String[0]));
      transcript.append("$ ").append(line).append('\n').append(visible(screen.out()));
      screen.err().lines().forEach(error -> transcript.append("! ").append(visible(error + "\n")));
      if (screen.exit() != 0) {
        transcript.append("(exit ").append(screen.exit()).append(")\n");
      }
      transcript.append('\n');
      person.later(Duration.ofMinutes(5));
    }
    return transcript.toString();
  }

  /** Words as a shell splits them: at spaces, but not between double quotes. */
  private static List<String> words(String line) {
    var words = new ArrayList<String>();
    boolean quoted = false;
    for (String part : line.split("\"", -1)) {
      if (quoted) {
        words.add(part);
      } else {
        Arrays.stream(part.split(" ", -1)).filter(word -> !word.isEmpty()).forEach(words::add);
      }
      quoted = !quoted;
    }
    return words;
  }

  private static String visible(String text) {
    return text.replace("\u001b[", "^[");
  }
}
