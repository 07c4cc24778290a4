package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportImportTest {

  private static final String HEADER = "{\"roadmap\":\"progress\",\"schema\":1}\n";

  @TempDir Path folder;
  private Path file;
  private Person person;
  private Person other;

  @BeforeEach
  void sitDown() {
    file = folder.resolve("my progress.jsonl");
    person = new Person(folder.resolve("home"));
    other = new Person(folder.resolve("other"));
  }

  @Test
  void writesAFileThatAnotherMachineReads() {
    person.types("done", "json");
    person.types("note", "json", "naïve \"quotes\" 🙂\nnew line");

    Screen written = person.types("export", file.toString());

    assertThat(written.out().replace("\n", " "))
        .startsWith("Wrote 2 entries to ")
        .endsWith("→ roadmap import 'my progress.jsonl'   on another machine adds them there ");
    assertThat(other.types("import", file.toString()).out())
        .isEqualTo(
            """
            Added 2 entries; 0 were here already.

            → roadmap history   what happened when
            """);
    assertThat(other.types("import", file.toString()).out())
        .startsWith("Added 0 entries; 2 were here already.\n");
    assertThat(other.types("note", "json").out()).contains("naïve \"quotes\" 🙂\n  new line");
  }

  @Test
  void goesToStdoutWithoutAFileAndToAPipe() {
    person.types("done", "json");

    Screen all = person.types("export");

    assertThat(all.out()).startsWith(HEADER).endsWith("\"data\":{}}\n");
    assertThat(all.err()).isEmpty();
    assertThat(person.types("export", "-").out()).isEqualTo(all.out());
    var piped = new ByteArrayInputStream(all.out().getBytes(StandardCharsets.UTF_8));
    assertThat(other.types(piped, "import", "-").out())
        .startsWith("Added 1 entry; 0 were here already.\n");
  }

  @Test
  void exportsNothingWithoutLeavingAHome() {
    assertThat(person.types("export").out()).isEqualTo(HEADER);
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void overwritesNothingUnlessForced() throws Exception {
    Files.writeString(file, "mine");

    Screen refused = person.types("export", file.toString());

    assertThat(refused.err().replaceAll("\\s+", " "))
        .isEqualTo(
            "roadmap: "
                + file
                + " exists already. Name another file, or add --force to overwrite it. ");
    assertThat(refused.exit()).isEqualTo(Exit.USAGE);
    assertThat(file).hasContent("mine");
    assertThat(person.types("export", file.toString(), "--force").exit()).isZero();
    assertThat(file).hasContent(HEADER);
  }

  @Test
  void aLinkStaysALinkWhenForced() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    Files.writeString(file, "old");

    person.types("export", link.toString(), "--force");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(HEADER);
  }

  @Test
  void leavesNothingHalfWrittenBehind() throws Exception {
    Files.createDirectories(folder.resolve("home"));
    Files.writeString(folder.resolve("home/progress.db"), "no database at all");

    Screen screen = person.types("export", file.toString());

    assertThat(screen.exit()).isEqualTo(Exit.ENVIRONMENT);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("home"));
    }
  }

  @Test
  void saysWhatIsWrongWithTheTarget() {
    assertThat(said(person.types("export", folder.toString())))
        .isEqualTo("roadmap: " + folder + " is a folder. Name a file in it. ");
    assertThat(said(person.types("export", folder.resolve("no/file").toString())))
        .isEqualTo(
            "roadmap: There is no folder "
                + folder.resolve("no")
                + ". Make it first, or name another file. ");
    assertThat(person.types("export", "a", "b").err())
        .isEqualTo(
            """
            roadmap: roadmap export does not know what to do with "b".
                     A name with spaces needs quotes around it.
            """);
    assertThat(person.types("export", "a\u0000b").err())
        .isEqualTo("roadmap: \"a\ufffdb\" cannot be a file's name.\n");
    assertThat(person.types("export", " ").err())
        .isEqualTo("roadmap: The name of the file is empty.\n");
    assertThat(person.types("import", "x".repeat(1 << 20)).err())
        .isEqualTo("roadmap: The name of the file is too long.\n");
  }

  @Test
  void saysThatTheDiskIsFull() {
    assumeTrue(Files.exists(Path.of("/dev/full")));

    Screen screen = person.types("export", "/dev/full");

    assertThat(screen.err())
        .isEqualTo(
            """
            roadmap: /dev/full cannot be written: No space left on device.
                     Look at the disk, or name a file elsewhere.
            """);
    assertThat(screen.exit()).isEqualTo(Exit.ENVIRONMENT);
  }

  @Test
  void namesTheLinesItRefuses() throws Exception {
    person.types("done", "json");
    String export = person.types("export").out();
    Files.writeString(file, export + "garbage\n\u001b[31m{\n" + "{}\n".repeat(8) + "{\"half");

    Screen screen = other.types("import", file.toString());

    assertThat(screen.out())
        .isEqualTo(
            """
            Added 1 entry; 0 were here already.

            11 lines were refused:
              line 3: it is not a JSON object
              line 4: it is not a JSON object
              line 5: it has no id
              line 6: it has no id
              line 7: it has no id
              and 6 more

            → roadmap history   what happened when
            """);
    assertThat(screen.exit()).isZero();
  }

  @Test
  void endsWithOneWhenNothingWasUsable() throws Exception {
    Files.writeString(file, "garbage\n");
    Screen garbage = person.types("import", file.toString());
    assertThat(garbage.out())
        .isEqualTo(
            """
            Nothing in it could be used.

            1 line was refused:
              line 1: it is not a JSON object

            → roadmap export FILE   writes a file that import reads
            """);
    assertThat(garbage.exit()).isEqualTo(Exit.NO);

    Files.writeString(file, "");
    Screen empty = person.types("import", file.toString());
    assertThat(empty.out()).startsWith("There is nothing in it.\n");
    assertThat(empty.exit()).isEqualTo(Exit.NO);
  }

  @Test
  void refusesAMegabyteThatIsNoLine() {
    var megabyte = new ByteArrayInputStream(new byte[1 << 20]);

    assertThat(person.types(megabyte, "import", "-").out())
        .contains("  line 1: it is not a JSON object\n");
  }

  @Test
  void refusesTextThatIsNotUtf8RatherThanChangingIt() throws Exception {
    person.types("note", "json", "caf\u00e9");
    byte[] latin = person.types("export").out().getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, latin);

    Screen screen = other.types("import", file.toString());

    assertThat(screen.out()).contains("  line 2: its data holds half a character\n");
    assertThat(screen.exit()).isEqualTo(Exit.NO);
  }

  @Test
  void readsWhatPowerShellMakesOfAnExport() throws Exception {
    person.types("note", "json", "caf\u00e9");
    String text = "\ufeff" + person.types("export").out().replace("\n", "\r\n");

    Files.writeString(file, text, StandardCharsets.UTF_16LE);
    assertThat(other.types("import", file.toString()).out()).startsWith("Added 1 entry;");
    Files.writeString(file, text, StandardCharsets.UTF_16BE);
    assertThat(other.types("import", file.toString()).out())
        .startsWith("Added 0 entries; 1 was here already.\n");
    Files.writeString(file, text);
    assertThat(other.types("import", file.toString()).out())
        .startsWith("Added 0 entries; 1 was here already.\n");
  }

  @Test
  void saysWhatIsWrongWithTheSource() {
    assertThat(said(person.types("import", folder.toString())))
        .isEqualTo("roadmap: " + folder + " is a folder. Name a file that roadmap export wrote. ");
    assertThat(said(person.types("import", file.toString())))
        .isEqualTo(
            "roadmap: There is no file " + file + ". Name a file that roadmap export wrote. ");
    assertThat(person.types("import").err())
        .isEqualTo(
            """
            roadmap: Which file?
                     roadmap import --help shows what it takes.
            """);
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void printsDataForPrograms() throws IOException {
    person.types("done", "json");

    assertThat(person.types("export", file.toString(), "--json").json().get("events").asInt())
        .isOne();
    Files.writeString(file, Files.readString(file) + "garbage\n");
    assertThat(other.types("import", file.toString(), "--json").out())
        .isEqualTo(
            """
            {"schema":1,"added":1,"known":0,"refused":[{"number":3,"reason":"it is not a JSON\
             object"}],"refusedInAll":1}
            """);
  }

  @Test
  void fitsInFortyColumns() throws Exception {
    Files.writeString(file, "garbage\n");

    assertThat(person.atTerminal(40).types("import", file.toString(), "--color", "never").out())
        .isEqualTo(
            """
            Nothing in it could be used.

            1 line was refused:
              line 1: it is not a JSON object

            → roadmap export FILE
              writes a file that import reads
            """);
  }

  private static String said(Screen screen) {
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
    return screen.err().replaceAll("\\s+", " ");
  }
}
