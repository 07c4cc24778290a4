package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is written without the library is what the library would have written. */
class EverydayJsonTest {

  record Inner(String id, boolean core) {}

  record Everyday(
      int schema, @Nullable Inner one, List<@Nullable Inner> some, Map<String, Long> counts)
      implements Json.Everyday {}

  record Empty() implements Json.Everyday {}

  record Strange(Object thing) implements Json.Everyday {}

  private static final JsonMapper LIBRARY = JsonMapper.builder().build();

  @Test
  void aRecordIsWrittenAsTheLibraryWritesIt() {
    String text = "quotes \" and \\, a\ttab, a\nline, \u001b[31m, größe 🙂 漢字";
    var record =
        new Everyday(
            1, null, Arrays.asList(new Inner(text, true), null), Map.of(text, Long.MAX_VALUE));
    assertThat(LIBRARY.readTree(Json.text(record))).isEqualTo(LIBRARY.valueToTree(record));
    assertThat(Json.text(new Everyday(1, new Inner("a", false), List.of(), Map.of())))
        .isEqualTo(
            "{\"schema\":1,\"one\":{\"id\":\"a\",\"core\":false},\"some\":[],\"counts\":{}}");
    assertThat(Json.text(new Empty())).isEqualTo("{}");
  }

  @Test
  void whatItCannotWriteIsNotGuessed() {
    assertThatThrownBy(() -> Json.text(new Strange(Thread.currentThread())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no JSON for a java.lang.Thread");
  }
}
