package dev.roadmap.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  @TempDir Path directory;

  private ProgressStore store;

  @BeforeEach
  void open() {
    store = new ProgressStore(directory.resolve("here"), SettableClock.noon());
  }

  private String export() {
    var out = new StringWriter();
    store.exportTo(out);
    return out.toString();
  }

  private ImportReport importLines(String lines) {
    return store.importFrom(new StringReader(lines));
  }

  @Test
  void anEmptyLogIsAHeaderAlone() {
    assertThat(export()).isEqualTo("{\"roadmap\":\"progress\",\"schema\":1}\n");
    assertThat(directory.resolve("here")).doesNotExist();
  }

  @Test
  void eachEventIsALine() {
    Event event = store.record(List.of(NewEvent.skip("a", "known"))).getFirst();
    assertThat(export())
        .isEqualTo(
            """
            {"roadmap":"progress","schema":1}
            {"id":"%1$s","change":"%1$s","at":"2026-11-21T12:00:00Z","zone":"UTC",\
            "device":"%2$s","type":"skip","subject":"a","data":{"reason":"known"}}
            """
                .formatted(event.id(), event.device()));
  }

  @Test
  void anImportIsAUnionById() {
    store.record(List.of(NewEvent.done("a"), NewEvent.done("b")));
    String export = export();
    var other = new ProgressStore(directory.resolve("there"), SettableClock.noon());
    assertThat(other.importFrom(new StringReader(export)))
        .isEqualTo(new ImportReport(2, 0, List.of()));
    assertThat(other.importFrom(new StringReader(export + export)))
        .isEqualTo(new ImportReport(0, 4, List.of()));
    assertThat(other.undo()).hasSize(2);
  }

  @Test
  void anUndoMayArriveBeforeWhatItTakesBack() {
    String undo =
        ExportLines.event(
            ExportLines.id(2), "undo", "", "{\"of\":[\"" + ExportLines.id(1) + "\"]}");
    importLines(undo);
    importLines(ExportLines.done(ExportLines.id(1), "a"));
    assertThat(store.progress().state("a")).isEqualTo(State.NOT_STARTED);
    assertThat(store.history(9, null)).isEmpty();
    assertThat(store.undo()).isEmpty();
  }

  @Test
  void anUndoIsNeverTakenBack() {
    importLines(
        ExportLines.done(ExportLines.id(1), "a")
            + ExportLines.event(
                ExportLines.id(2), "undo", "", "{\"of\":[\"" + ExportLines.id(1) + "\"]}")
            + ExportLines.event(
                ExportLines.id(3), "undo", "", "{\"of\":[\"" + ExportLines.id(2) + "\"]}"));
    assertThat(store.progress().state("a")).isEqualTo(State.NOT_STARTED);
  }

  @Test
  void whatIsNoEventIsRefusedLineByLineAndTheRestIsKept() {
    String good = ExportLines.done(ExportLines.id(1), "a");
    String lines =
        String.join(
            "\n",
            "garbage \u001b[31m\u0000",
            good.trim(),
            "",
            "[1,2]",
            good.substring(0, 90),
            good.replace("\"done\"", "7").trim(),
            good.replace("{}", "\"text\"").trim(),
            good.replace("2026-11-20T10:00:00Z", "yesterday").trim(),
            good.replace("2026-11-20T10:00:00Z", "+1000000000-12-31T23:59:59Z").trim(),
            good.replace(ExportLines.id(1), "1").trim(),
            good.replace("\"type\":\"done\",", "").trim(),
            good.replace("\"done\"", "\"\"").trim(),
            good.replace("\"a\"", "\"\\ud800\"").trim(),
            good.trim() + "{}",
            "{\"roadmap\":\"progress\",\"schema\":\"1\"}",
            "[".repeat(100_000),
            "{}");
    ImportReport report = importLines(lines);

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.refused())
        .containsExactly(
            new BadLine(1, "it is not a JSON object"),
            new BadLine(4, "it is not a JSON object"),
            new BadLine(5, "it is not a JSON object"),
            new BadLine(6, "its type is not a text"),
            new BadLine(7, "its data is not an object"),
            new BadLine(8, "its at is not a time like 2026-11-21T10:00:00Z"),
            new BadLine(9, "its at is not a time like 2026-11-21T10:00:00Z"),
            new BadLine(10, "its id is not a UUIDv7 in lower case"),
            new BadLine(11, "it has no type"),
            new BadLine(12, "its type is empty"),
            new BadLine(13, "its subject holds half a character"),
            new BadLine(14, "something follows the JSON object"),
            new BadLine(15, "its schema is not a number"),
            new BadLine(16, "it is not a JSON object"),
            new BadLine(17, "it has no id"));
    assertThat(store.progress().state("a")).isEqualTo(State.DONE);
  }

  @Test
  void aKnownTypeWithWrongDataIsRefused() {
    String lines =
        ExportLines.event(ExportLines.id(1), "time", "a", "{\"minutes\":\"45\"}")
            + ExportLines.event(ExportLines.id(2), "time", "a", "{\"minutes\":-1}")
            + ExportLines.event(ExportLines.id(3), "time", "a", "{\"minutes\":1e3}")
            + ExportLines.event(
                ExportLines.id(4), "time", "a", "{\"minutes\":9999999999999999999999}")
            + ExportLines.event(
                ExportLines.id(5), "time", "a", "{\"minutes\":5,\"day\":\"2026-02-30\"}")
            + ExportLines.event(ExportLines.id(6), "set", "a", "{\"value\":7}")
            + ExportLines.event(ExportLines.id(7), "undo", "", "{\"of\":[7]}")
            + ExportLines.event(ExportLines.id(8), "time", "a", "{\"minutes\":45}");
    ImportReport report = importLines(lines);
    assertThat(report.refused())
        .extracting(BadLine::reason)
        .containsExactly(
            "its minutes are not a whole number",
            "its minutes are not between 1 and 2147483647",
            "its minutes are not a whole number",
            "its minutes are not a whole number",
            "its day is not a date like 2026-11-21",
            "its value is not a text",
            "it does not list what it takes back");
    assertThat(store.minutes(null)).isEqualTo(45);
  }

  @Test
  void aSecondEventWithAKnownIdIsRefusedAndOursStays() {
    importLines(ExportLines.done(ExportLines.id(1), "a"));
    assertThat(importLines("\n" + ExportLines.done(ExportLines.id(1), "b")))
        .isEqualTo(
            new ImportReport(
                0, 0, List.of(new BadLine(2, "another event with the same id is already here"))));
    assertThat(store.progress().state("a")).isEqualTo(State.DONE);
  }

  @Test
  void aMillionWrongLinesAreCountedButNotRemembered() {
    ImportReport report = importLines("x\n".repeat(100_000));
    assertThat(report.refusedInAll()).isEqualTo(100_000);
    assertThat(report.refused()).hasSize(100);
  }

  @Test
  void aLineWithoutEndIsSkippedInBoundedMemory() {
    Reader endless =
        new Reader() {
          private long left = LogReader.LONGEST_LINE * 4L;

          @Override
          public int read(char[] buffer, int offset, int length) {
            int given = (int) Math.min(length, left);
            left -= given;
            return given == 0 ? -1 : given;
          }

          @Override
          public void close() {}
        };
    assertThat(store.importFrom(endless).refused())
        .containsExactly(new BadLine(1, "it is longer than 33554432 characters"));
  }

  @Test
  void anExportOfANewerProgramIsRefusedAsAWhole() {
    assertThatThrownBy(() ->
            importLines(
                ExportLines.done(ExportLines.id(1), "a")
                    + "{\"roadmap\":\"progress\",\"schema\":2}\n"))
        .isInstanceOf(ProgressException.class)
        .hasMessage("This export was written by a newer roadmap (schema 2; this one reads 1).")
        .extracting(failure -> ((ProgressException) failure).fix())
        .isEqualTo("Install the newer roadmap; nothing was changed.");
    assertThat(store.progress().steps()).isEmpty();
  }

  @Test
  void anImportThatBreaksOffAddsNothing() {
    Reader broken =
        new Reader() {
          private final StringReader lines =
              new StringReader(ExportLines.done(ExportLines.id(1), "a"));

          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            int read = lines.read(buffer, offset, length);
            if (read < 0) {
              throw new IOException("the connection is gone");
            }
            return read;
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> store.importFrom(broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the connection is gone");
    assertThat(store.progress().steps()).isEmpty();
  }

  @Test
  void aClosedPipeEndsAnExport() {
    store.record(List.of(NewEvent.done("a")));
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> store.exportTo(closed)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void unknownTypesZonesSubjectsAndDataTravelByteForByte() {
    String line =
        ExportLines.event(
                ExportLines.id(1),
                "future-type",
                "no-such-step",
                "{ \"a\" : 1.50e400, \"b\":\"\\u001b[31m\\/\",\"b\":[{}, null]}")
            .replace("Europe/Vienna", "Mars/Olympus_Mons");
    assertThat(importLines(line)).isEqualTo(new ImportReport(1, 0, List.of()));
    assertThat(export()).isEqualTo("{\"roadmap\":\"progress\",\"schema\":1}\n" + line);
    assertThat(store.history(1, null).getFirst().type()).isEqualTo("future-type");
    store.rebuild();
    assertThat(store.check().problems()).isEmpty();
  }

  @Test
  void aNoteKeepsEveryCharacter() {
    String text =
        "emoji \uD83D\uDE80, newline\r\n, escape \u001b[31mred\u001b[0m, bell \u0007, zero \u0000,"
            + " delete \u007f\u009b, half \uD83D, quote \" \\ \u2028 "
            + "ünïcødé".repeat(150_000);
    store.record(List.of(NewEvent.note("a", text)));
    assertThat(store.notes("a").getFirst().text("text")).contains(text);

    String export = export();
    assertThat(export.lines()).hasSize(2);
    assertThat(export.replace("\n", "").chars()).noneMatch(Character::isISOControl);
    var other = new ProgressStore(directory.resolve("there"), SettableClock.noon());
    other.importFrom(new StringReader(export));
    assertThat(other.notes(null)).isEqualTo(store.notes(null));
  }

  @Test
  void aTextThatAnImportCouldNotReadIsNotRecorded() {
    String text = "x".repeat(LogReader.LONGEST_LINE / 2);
    assertThatThrownBy(() -> store.record(List.of(NewEvent.note("a", text))))
        .isInstanceOf(ProgressException.class)
        .hasMessage("A text of more than 16777216 characters cannot be recorded.");
    assertThat(store.notes(null)).isEmpty();
  }
}
