package dev.roadmap.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.RealRoad;
import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Step;
import dev.roadmap.curriculum.Text;
import dev.roadmap.curriculum.build.Fences;
import dev.roadmap.reader.Token.Kind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  /** Each token with the first letter of its kind; what is plain as it is. */
  private static String kinds(String language, String code) {
    return Tokenizer.tokens(language, code).stream()
        .map(token ->
            token.kind() == Kind.PLAIN
                ? token.text()
                : token.kind().name().charAt(0) + "<" + token.text() + ">")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      textBlock =
          """
          python!def f(x): return "a#b" + x.format(None) # no!K<def> f(x): K<return> S<"a#b"> + x.format(V<None>) C<# no>
          go!func f() { x := `a"b` } // c!K<func> f() { x := S<`a"b`> } C<// c>
          typescript!const a = {class: 1.5} /* b */!K<const> a = {K<class>: V<1.5>} C</* b */>
          java!if (a.new == 'x') return 0xFFL;!K<if> (a.new == S<'x'>) K<return> V<0xFFL>;
          bash!if [ $# -gt 2 ]; then echo "$x" # why!K<if> [ $# -gt V<2> ]; K<then> K<echo> S<"$x"> C<# why>
          sql!SELECT 'it''s' FROM t -- c!K<SELECT> S<'it'>S<'s'> K<FROM> t C<-- c>
          json!{"a": "b", "c": [1, true]}!{N<"a">: S<"b">, N<"c">: [V<1>, V<true>]}
          yaml!- image: "redis:8" # x!- N<image>: S<"redis:8"> C<# x>
          ini!spring.jpa.open-in-view = false!N<spring.jpa.open-in-view> = V<false>
          dockerfile!FROM eclipse-temurin:25 AS build!K<FROM> eclipse-temurin:V<25> K<AS> build
          unknown!if "x" # y!if "x" # y
          """)
  void tokensHaveTheirKinds(String language, String code, String kinds) {
    assertThat(kinds(language, code)).isEqualTo(kinds);
  }

  @Test
  void aMessageHasALineFieldsAndABody() {
    assertThat(kinds("http", "POST /a: HTTP/1.1\nHost: b\n\n{\"a\": 1}\n"))
        .isEqualTo("K<POST> /a: HTTP/1.1\nN<Host>: b\n\n{N<\"a\">: V<1>}\n");
    assertThat(kinds("response", "HTTP/1.1 201 Created\nA: b"))
        .isEqualTo("K<HTTP/1.1>V< 201> Created\nN<A>: b");
    assertThat(kinds("response", "")).isEmpty();
    assertThat(kinds("http", "nonsense")).isEqualTo("nonsense");
  }

  @Test
  void aStringThatIsNotClosedEndsWithItsLine() {
    assertThat(kinds("python", "a = \"b\nif")).isEqualTo("a = S<\"b>\nK<if>");
    assertThat(kinds("python", "'''a\nif'''")).isEqualTo("S<'''a\nif'''>");
  }

  @Test
  void theTokensAreTheCodeAgain() {
    Road road = RealRoad.road();
    for (Step step : road.steps()) {
      if (road.text(step) instanceof Text.LessonText lesson) {
        Fences.of(lesson.body(), 1)
            .forEach(fence ->
                assertThat(Tokenizer.tokens(fence.language(), fence.text()))
                    .extracting(Token::text)
                    .satisfies(
                        texts -> assertThat(String.join("", texts)).isEqualTo(fence.text())));
      }
    }
  }
}
