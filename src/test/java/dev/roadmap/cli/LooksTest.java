package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.SmallRoad;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colour, glyphs and width, by the stream and the environment. */
class LooksTest {

  private static final String COLOUR = "\u001b[";

  @TempDir Path home;
  private Person person;

  @BeforeEach
  void walk() {
    person = new Person(home).on(SmallRoad.road());
  }

  @Test
  void aTerminalGetsColourAndAFileDoesNot() {
    assertThat(person.types("next").out()).doesNotContain(COLOUR);
    assertThat(person.atTerminal(80).types("next").out()).contains(COLOUR);
  }

  @ParameterizedTest
  @CsvSource({
    "NO_COLOR,       1,    false",
    "NO_COLOR,       '',   true",
    "TERM,           dumb, false",
    "TERM,           xterm, true",
    "FORCE_COLOR,    0,    true",
  })
  void theEnvironmentDecidesOnATerminal(String name, String value, boolean colour) {
    person.atTerminal(80).with(name, value);
    assertThat(person.types("next").out().contains(COLOUR)).isEqualTo(colour);
  }

  @ParameterizedTest
  @CsvSource({
    "FORCE_COLOR,    1, true",
    "FORCE_COLOR,    0, false",
    "FORCE_COLOR,    '', false",
    "CLICOLOR_FORCE, 1, true",
  })
  void theEnvironmentForcesColourIntoAFile(String name, String value, boolean colour) {
    person.with(name, value);
    assertThat(person.types("next").out().contains(COLOUR)).isEqualTo(colour);
  }

  @Test
  void theOptionHasTheLastWord() {
    person.with("NO_COLOR", "1");
    assertThat(person.types("next", "--color", "always").out()).contains(COLOUR);
    assertThat(person.types("--color=always", "next").out()).contains(COLOUR);
    assertThat(person.atTerminal(80).types("next", "--color=never").out()).doesNotContain(COLOUR);
  }

  @Test
  void noColourIsLeftOnAtTheEndOfALine() {
    String colour = COLOUR + "0m";
    person.types("done", "http");
    for (String line : person.types("map", "--color", "always").out().lines().toList()) {
      int last = line.lastIndexOf(COLOUR);
      assertThat(last < 0 || line.startsWith(colour, last)).as(line).isTrue();
    }
  }

  @Test
  void anAsciiTerminalGetsAsciiAndWholeJson() {
    person.writing(StandardCharsets.US_ASCII);
    person.types("note", "http", "naïve");
    for (String line : new String[] {"next --why", "map", "map 1", "stats", "show http"}) {
      String out = person.types(line.split(" ", -1)).out();
      assertThat(out).matches("\\p{ASCII}*");
      assertThat(out.replace("na?ve", "").lines().filter(one -> one.contains("?"))).isEmpty();
    }
    assertThat(person.types("note", "http", "--json").out()).contains("naïve");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "IBM437", "windows-1252", "Shift_JIS"})
  void drawsOnlyWhatTheCharsetCanWrite(String charset) {
    person.writing(Charset.forName(charset)).types("done", "http");
    String map = person.types("map").out();
    assertThat(map).doesNotContain("?").doesNotContain("\ufffd");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 24, 40, 88, 500})
  void laysOutForAnyTerminal(int columns) {
    Person.Screen screen = person.atTerminal(columns).types("map", "--color", "never");
    assertThat(screen.exit()).isZero();
    int widest = columns == 0 ? 80 : Math.clamp(columns, 24, 88);
    assertThat(screen.out().lines()).allMatch(line -> Width.fits(line, widest));
  }

  @Test
  void errorsHaveTheirOwnLook() {
    Person.Screen screen = person.types("nxt", "--color", "always");
    assertThat(screen.err()).startsWith("\u001b[31mroadmap:\u001b[0m There is no command");
    assertThat(screen.out()).isEmpty();
  }

  @Test
  void optionsForAllMayStandBeforeTheCommand() {
    assertThat(person.types("--plain", "--ascii", "--no-input", "next").out())
        .isEqualTo(person.types("next", "--plain").out());
  }
}
