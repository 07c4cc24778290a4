package dev.roadmap.check.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  private static Scope scope(long seed) {
    return Scope.of(Made.of(seed, "a-check", CLOCK));
  }

  private static String json(Scope scope, String template) {
    return JsonWriter.write(scope.value(Template.parse(template)));
  }

  @Test
  void aVariableAloneKeepsItsType() {
    Scope scope = scope(1);
    scope.set("id", Json.of(7));

    assertThat(json(scope, "{{id}}")).isEqualTo("7");
    assertThat(json(scope, "/tasks/{{id}}")).isEqualTo("\"/tasks/7\"");
  }

  @Test
  void aVariableIsReachedInto() throws Exception {
    Scope scope = scope(1);
    scope.set("created", JsonParser.parse("{\"owner\":{\"name\":\"Anna\"},\"tags\":[1,2]}"));

    assertThat(json(scope, "{{created.owner.name}}")).isEqualTo("\"Anna\"");
    assertThat(json(scope, "{{created.tags[-1]}}")).isEqualTo("2");
    assertThatThrownBy(() -> json(scope, "{{created.missing}}"))
        .hasMessage("created has no missing");
    assertThatThrownBy(() -> json(scope, "{{other}}")).hasMessage("nothing is known as other yet");
  }

  @Test
  void whatIsMadeHasItsKindAsName() {
    Scope scope = scope(1);
    String title = json(scope, "{{any.title}}");

    assertThat(json(scope, "{{title}}")).isEqualTo(title);
    assertThat(json(scope, "{{any.title as second}}")).isNotEqualTo(title);
    assertThat(json(scope, "{{title}}")).isEqualTo(title);
  }

  @Test
  void theSameSeedMakesTheSame() {
    for (String kind :
        List.of("title", "word", "name", "password", "uuid", "int 2..999", "text 30")) {
      String template = "{{any." + kind + "}}";

      assertThat(json(scope(4711), template)).isEqualTo(json(scope(4711), template));
      assertThat(json(scope(4711), template)).isNotEqualTo(json(scope(4712), template));
    }
  }

  @Test
  void nothingMadeIsNeutral() {
    Scope scope = scope(3);
    Set<String> neutral = Set.of("0", "1", "\"\"", "\"test\"", "null", "false");
    var titles = new HashSet<String>();
    for (int i = 0; i < 1000; i++) {
      titles.add(json(scope, "{{any.title}}"));
      assertThat(neutral)
          .doesNotContain(json(scope, "{{any.int 2..5}}"), json(scope, "{{any.word}}"));
    }
    assertThat(titles).hasSizeGreaterThan(990);
  }

  @Test
  void aTextHasExactlyItsLength() {
    for (int length : new int[] {1, 2, 7, 200}) {
      String text = scope(length).text(Template.parse("{{any.text " + length + "}}"));

      assertThat(text).hasSize(length).isEqualTo(text.strip());
    }
  }

  @Test
  void aUuidIsOfVersionFour() {
    assertThat(json(scope(5), "{{any.uuid}}"))
        .matches("\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"");
  }

  @Test
  void anotherIsPickedThanTheLast() {
    Scope scope = scope(6);
    scope.set("ids", Json.of(List.of(Json.of(1), Json.of(2))));
    for (int i = 0; i < 20; i++) {
      assertThat(json(scope, "{{pick ids}}{{pick ids other}}")).isIn("\"12\"", "\"21\"");
    }
  }

  @Test
  void workersMakeDifferentValuesAndShareTheirLists() {
    Scope scope = scope(7);
    Scope first = scope.child(1);
    Scope second = scope.child(2);

    assertThat(json(first, "{{any.title}}")).isNotEqualTo(json(second, "{{any.title}}"));
    first.append("ids", Json.of(1));
    second.append("ids", Json.of(2));
    first.set("own", Json.of(1));
    assertThat(json(scope, "{{ids}}")).isEqualTo("[1,2]");
    assertThat(second.get("own")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{repeat ab 3}} | \"ababab\"",
        "{{bytes word}} | 6",
        "{{plus n 1}} | 6",
        "{{percent n 30}} | 1.50",
        "{{least numbers}} | 2.5",
        "{{jwt.claims token}} | {\"sub\":\"1\"}",
        "{{jwt.claims word}} | {}",
        "{{base64 word}} | \"Y2Fmw6kh\"",
        "{{urlencode word}} | \"caf%C3%A9%21\"",
        "{{upper word}} | \"CAF\u00c9!\"",
        "{{now}} | \"2026-03-01T12:00:00Z\"",
        "{{jwt.none token}} | \"eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiIxIn0.\"",
        "{{jwt.cut token}} | \"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.\"",
      })
  void aFunctionMakesOfAVariable(String template, String expected) {
    Scope scope = scope(8);
    scope.set("word", Json.of("caf\u00e9!"));
    scope.set("n", Json.of(5));
    scope.set("numbers", Json.of(List.of(Json.of(7), Json.of(new BigDecimal("2.5")))));
    scope.set("token", Json.of("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"));

    assertThat(json(scope, template)).isEqualTo(expected);
  }

  @Test
  void aTokenGetsAnotherSubjectUnderItsOldSignature() {
    Scope scope = scope(9);
    scope.set("token", Json.of("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"));

    String token = scope.text(Template.parse("{{jwt.payload token}}"));

    assertThat(token).startsWith("eyJhbGciOiJIUzI1NiJ9.").endsWith(".c2ln");
    String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
    assertThat(new String(Base64.getUrlDecoder().decode(payload), UTF_8))
        .isEqualTo("{\"sub\":\"999983\",\"exp\":4102444800}");
  }

  /** The example of <a href="https://www.jwt.io">jwt.io</a>, and its key. */
  @Test
  void aTokenIsSignedWithTheKeyThatIsSaid() {
    Scope scope = scope(10);
    String payload = "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ";
    scope.set("token", Json.of("eyJhbGciOiJIUzI1NiJ9." + payload + ".c2ln"));

    assertThat(scope.text(Template.parse("{{jwt.resigned token your-256-bit-secret}}")))
        .isEqualTo(
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                + payload
                + ".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");
    assertThat(scope.text(Template.parse("{{jwt.resigned token}}")))
        .startsWith("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + payload + ".")
        .doesNotEndWith(".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");
  }
}
