package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code roadmap search} says what it looked for. */
class SearchCommandTest {

  @TempDir Path home;
  private Person person;

  @BeforeEach
  void walk() {
    person = new Person(home);
  }

  @Test
  void whatIsTypedRightIsNotTalkedAbout() {
    assertThat(person.types("search", "password", "hash").out())
        .startsWith("password hash  term password-hashing\n");
  }

  @Test
  void aTypingMistakeIsNamed() {
    assertThat(person.types("search", "idempotncy", "kye").out())
        .startsWith(
            """
            Read as "idempotency key".

            idempotency key  term async-pattern
            """);
  }

  @Test
  void aWordThatIsNowhereIsNamed() {
    Person.Screen screen = person.types("search", "frobnication", "jwt");
    assertThat(screen.exit()).isEqualTo(Exit.DONE);
    assertThat(screen.out())
        .startsWith(
            """
            Nothing has "frobnication"; this is for the rest.

            JWT  term jwt
            """);
    assertThat(person.types("search", "frobnication", "blorb").err())
        .contains("Nothing was found for \"frobnication blorb\".");
  }

  @Test
  void whereNotAllOfItIsIsSaid() {
    String out = person.types("search", "dns", "lookup").out();
    assertThat(out).startsWith("dig +short  cheat linux\n");
    assertThat(out.indexOf("And with most of it:"))
        .isBetween(out.indexOf("dig +short"), out.indexOf("lesson dns"));
  }

  @Test
  void programsReadTheSame() {
    JsonNode read = person.types("search", "frobnication", "jtw", "--json").json();
    assertThat(read.propertyNames()).containsExactly("schema", "meant", "missing", "results");
    assertThat(read.get("meant").asString()).isEqualTo("frobnication jwt");
    assertThat(read.get("missing").get(0).asString()).isEqualTo("frobnication");
    JsonNode partial = person.types("search", "dns", "lookup", "--json").json();
    assertThat(partial.propertyNames()).containsExactly("schema", "partial", "results");
    assertThat(partial.get("partial").asInt()).isEqualTo(partial.get("results").size() - 1);
  }
}
