package dev.roadmap.check.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.Level;
import dev.roadmap.check.suite.MatcherText;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.JsonParser;
import dev.roadmap.check.value.Made;
import dev.roadmap.check.value.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private final Scope scope = Scope.of(Made.of(4711, "test", Clock.fixed(NOW, ZoneOffset.UTC)));

  private List<Mismatch> mismatches(String matcher, String json) throws Exception {
    Trial trial = Trial.of(scope, new Trial.Window(NOW, NOW.plusMillis(5)), Level.MUST, 1);
    Json value = JsonParser.parse(json);
    MatcherText.matcher(matcher).match(Subject.of("body", value), trial);
    return trial.mismatches();
  }

  private String told(String matcher, String json) throws Exception {
    List<Mismatch> mismatches = mismatches(matcher, json);
    if (mismatches.isEmpty()) {
      return "holds";
    }
    Mismatch first = mismatches.getFirst();
    return first.where() + ": " + first.expected() + " / " + first.actual();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "5 | 5.0",
        "~\"5\"~ | ~\"5\"~",
        "{a: 1} | {\"a\":1,\"b\":2}",
        "[1, 2] | [1,2]",
        "~{a: {absent: true}}~ | {}",
        "~{a: {present: true}}~ | {\"a\":null}",
        "~{a: {one_of: [null, {is: string}]}}~ | {\"a\":null}",
        "~{is: int}~ | 9007199254740993",
        "~{is: int}~ | 1e3",
        "~{is: id}~ | \"x\"",
        "~{is: uuid}~ | \"2f1e4f0a-6a3e-4f6b-9c86-0d5a3b6b9f10\"",
        "~{is: rfc3339}~ | \"2026-03-01T12:30:00.123456789+02:00\"",
        "~{is: rfc3339}~ | \"2016-12-31T23:59:60Z\"",
        "~{is: url}~ | \"/tasks/1\"",
        "~{is: url}~ | \"https://example.org/a?b=c\"",
        "~{is: null}~ | null",
        "~{near: now 5s}~ | \"2026-03-01T13:00:04+01:00\"",
        "~{gte: 2, lt: 3}~ | 2.5",
        "~{gt: \"2026-01-01T00:00:00Z\"}~ | \"2026-01-01T00:30:00+00:00\"",
        "~{not: {is: null}}~ | 0",
        "~{contains: b}~ | \"abc\"",
        "~{contains: 3}~ | [1,3]",
        "~{matches: \"^a+$\"}~ | \"aaa\"",
        "~{length: {gte: 1}}~ | [0]",
        "~{length: 1}~ | \"\uD83D\uDE00\"",
        "~{each: {is: int}}~ | []",
        "~{any: {id: 2}}~ | [{\"id\":1},{\"id\":2}]",
        "~{none: {id: 3}}~ | [{\"id\":1}]",
        "~{once: {id: 1}}~ | [{\"id\":1},{\"id\":2}]",
        "~{includes: {by: id, all: [1, 2]}}~ | [{\"id\":2},{\"id\":1},{\"id\":9}]",
        "~{unique_by: id}~ | [{\"id\":1},{\"id\":\"1\"}]",
        "~{sorted_by: n}~ | [{\"n\":1},{\"n\":1},{\"n\":2}]",
        "~{sorted_by: -n}~ | [{\"n\":3},{\"n\":2}]",
        "~{at: {\"a[-1].b\": 2}}~ | {\"a\":[{\"b\":1},{\"b\":2}]}",
        "~{fields: {is: 1}}~ | {\"is\":1,\"b\":2}",
        "~{exactly: {a: 1}}~ | {\"a\":1}",
      })
  void holds(String matcher, String json) throws Exception {
    assertThat(told(matcher, json)).isEqualTo("holds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "5 | \"5\" | body: 5, a number / \"5\", a string",
        "~{a: false}~ | {\"a\":\"false\"} | field a: false, a boolean / \"false\", a string",
        "~{a: {b: 1}}~ | {\"a\":{}} | ~field a.b: 1, a number / nothing: it is not there~",
        "~{a: {b: 1}}~ | {\"a\":[]} | ~field a: an object with b 1, a number / [], an empty list~",
        "~{a: {absent: true}}~ | {\"a\":null} | ~field a: nothing: it should not be there / null~",
        "~{exactly: {a: 1}}~ | {\"a\":1,\"b\":2} | ~field b: nothing: it should not be there / 2, a"
            + " number~",
        "[] | null | body: [], an empty list / null",
        "~[]~ | [1] | body: [], an empty list / [1], a list of 1",
        "~{is: int}~ | 1.5 | body: a whole number / 1.5, a number",
        "~{is: rfc3339}~ | \"2026-03-01T12:30:00\" | ~body: a time with its zone, like"
            + " \"2026-03-01T12:30:00Z\" (RFC 3339) / \"2026-03-01T12:30:00\", a string~",
        "~{is: rfc3339}~ | \"2026-02-30T12:30:00Z\" | ~body: a time with its zone, like"
            + " \"2026-03-01T12:30:00Z\" (RFC 3339) / \"2026-02-30T12:30:00Z\", a string~",
        "~{near: now 5s}~ | \"2026-03-01T13:00:00Z\" | ~body: a time at most 5.0 s from now, and it"
            + " was 2026-03-01T12:00:00.005Z here / \"2026-03-01T13:00:00Z\", a string~",
        "~{not: 5}~ | 5 | body: anything but 5, a number / 5, a number",
        "~{gte: 2}~ | \"3\" | body: at least 2, a number / \"3\", a string",
        "~{one_of: [1, {is: string}]}~ | true | body: 1, a number or a string / true, a boolean",
        "~{length: 2}~ | [1] | ~body: a length of 2 / 1 long: [1], a list of 1~",
        "~{each: {done: true}}~ | [{\"done\":true},{\"done\":1}] | ~field [1].done: true, a boolean"
            + " / 1, a number~",
        "~{any: {id: 3}}~ | [{\"id\":1}] | ~body: an item that is an object with id 3, a number /"
            + " none in a list of 1~",
        "~{none: {id: 1}}~ | [{\"id\":1}] | ~field [0]: no item that is an object with id 1, a"
            + " number / one: {\"id\":1}, an object in a list of 1~",
        "~{once: {id: 1}}~ | [{\"id\":1},{\"id\":1}] | ~field [1]: exactly one item that is an"
            + " object with id 1, a number / 2, the last: {\"id\":1}, an object in a list of 2~",
        "~{includes: {by: id, all: [1, 2, 3]}}~ | [{\"id\":1},{\"id\":2},{\"id\":2}] | ~body: each"
            + " of 3 once, by id / 1 missing (3), 1 more than once (2), a list of 3~",
        "~{unique_by: id}~ | [{\"id\":1},{\"id\":1}] | ~field [1]: no id twice / 1, a number, at 0"
            + " and at 1~",
        "~{sorted_by: n}~ | [{\"n\":2},{\"n\":1}] | ~field [1]: a list in the order of n / 1, a"
            + " number after 2, a number~",
        "~{at: {\"a[5]\": 2}}~ | {\"a\":[]} | ~field a[5]: 2, a number / nothing: it is not there~",
        "caf\u00e9 | \"cafe\u0301\" | ~body: \"caf\u00e9\", a string (from character 4 on: U+00E9)"
            + " / \"cafe\u0301\", a string (from character 4 on: U+0065 U+0301)~",
      })
  void doesNotHold(String matcher, String json, String expected) throws Exception {
    assertThat(told(matcher, json)).isEqualTo(expected);
  }

  @Test
  void aMismatchKnowsWhereInTheTextItIs() throws Exception {
    Mismatch mismatch = mismatches("{a: {b: 1}}", "{\"x\":0,\"a\": {\"b\": \"one\"}}").getFirst();

    assertThat(mismatch.span()).isEqualTo(new Json.Span(18, 23));
  }

  @Test
  void aMilderMatcherGivesMilderMismatches() throws Exception {
    List<Mismatch> mismatches =
        mismatches("{a: {must: {is: string}, should: x, may: y}}", "{\"a\":\"z\"}");

    assertThat(mismatches).extracting(Mismatch::level).containsExactly(Level.SHOULD, Level.MAY);
  }

  @Test
  void whatMatchedIsKept() throws Exception {
    assertThat(
            told(
                "{any: {id: {as: id}, done: true}}",
                "[{\"id\":1,\"done\":false},{\"id\":2,\"done\":true}]"))
        .isEqualTo("holds");
    assertThat(scope.get("id"))
        .isEqualTo(new Json.Num(new java.math.BigDecimal(2), new Json.Span(29, 30)));
  }

  @Test
  void anObjectIsTheSameWhateverItsOrder() throws Exception {
    scope.set("before", JsonParser.parse("{\"a\":1,\"b\":[2.0],\"t\":5}"));

    assertThat(told("{same_as: before, except: [t]}", "{\"b\":[2],\"t\":6,\"a\":1}"))
        .isEqualTo("holds");
    assertThat(told("{same_as: before}", "{\"b\":[2],\"t\":6,\"a\":1}"))
        .isEqualTo("field t: 5, a number / 6, a number");
    assertThat(told("{same_as: before}", "{\"b\":[2],\"t\":5,\"a\":1,\"c\":0}"))
        .isEqualTo("field c: nothing: it should not be there / 0, a number");
  }

  @Test
  void anExpressionThatBacktracksForEverIsStopped() throws Exception {
    assertThat(told("{matches: '^(a+)(a+)+\\1b$'}", "\"" + "a".repeat(40) + "!\""))
        .endsWith("/ a string that takes too long to search");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "sum(n) == 6 | holds",
        "sum(n) == 7 | ~body: sum(n) == 7 / sum(n) is 6~",
        "min(n) >= 1 | holds",
        "max(n) < 3 | ~body: max(n) < 3 / max(n) is 3~",
        "count() == 3 | holds",
        "distinct(n) == 3 | holds",
        "sum(m) == 6 | ~field [0].m: a number / nothing: it is not there~",
      })
  void anInvariantIsOverAllItems(String invariant, String expected) throws Exception {
    Trial trial = Trial.of(scope, new Trial.Window(NOW, NOW), Level.MUST, 1);
    Invariant read = Invariant.parse(1, invariant);
    assertThat(read).isNotNull();
    read.match(Subject.of("body", JsonParser.parse("[{\"n\":1},{\"n\":2},{\"n\":3}]")), trial);
    String told =
        trial.mismatches().isEmpty()
            ? "holds"
            : trial.mismatches().getFirst().where()
                + ": "
                + trial.mismatches().getFirst().expected()
                + " / "
                + trial.mismatches().getFirst().actual();

    assertThat(told).isEqualTo(expected);
  }
}
