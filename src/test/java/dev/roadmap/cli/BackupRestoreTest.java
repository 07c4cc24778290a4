package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupRestoreTest {

  private static final String NAME = "progress-2026-03-10-190000.db";

  @TempDir Path folder;
  private Path backups;
  private Person person;

  @BeforeEach
  void sitDown() {
    backups = folder.resolve("home/backups");
    person = new Person(folder.resolve("home")).with("NO_COLOR", "1");
  }

  @Test
  void keepsACopyAndBringsItBack() {
    person.types("done", "json");

    assertThat(person.types("backup").out())
        .isEqualTo(
            """
            Kept a copy of your progress, 36 KiB:
              %s

            → roadmap restore %s   brings it back
            """
                .formatted(backups.resolve(NAME), NAME));
    person.types("done", "headers");
    Screen restored = person.types("restore", NAME, "--yes");

    assertThat(restored.out().replaceAll("\\s+", " "))
        .isEqualTo(
            ("Restored %s. What was there until now is kept as"
                    + " %s/progress-2026-03-10-190000-before-restore.db → roadmap restore"
                    + " progress-2026-03-10-190000-before-restore.db goes back to that ")
                .formatted(backups.resolve(NAME), backups));
    assertThat(state("json")).isEqualTo("done");
    assertThat(state("headers")).isEqualTo("not started");
    person.types("restore", "progress-2026-03-10-190000-before-restore.db", "--yes");
    assertThat(state("headers")).isEqualTo("done");
  }

  @Test
  void listsBackupsTheNewestFirst() {
    assertThat(person.types("backup", "--list").out())
        .isEqualTo(
            """
            There is no backup yet.

            → roadmap backup   makes one
            """);
    person.types("done", "json");
    person.types("backup");
    person.types("backup");
    person.later(1).types("backup");

    assertThat(person.types("backup", "--list").out().replace(backups.toString(), "FOLDER"))
        .endsWith(
            """

              progress-2026-03-11-190000.db  36 KiB
              progress-2026-03-10-190000-2.db  36 KiB
              progress-2026-03-10-190000.db  36 KiB

            → roadmap restore progress-2026-03-11-190000.db
            """);
    assertThat(person.types("backup", "--list", "--json").json().get("backups")).hasSize(3);
  }

  @Test
  void writesToANewFileOrIntoAFolder() throws Exception {
    person.types("done", "json");
    Path file = folder.resolve("my copy.db");

    assertThat(person.types("backup", file.toString()).out())
        .contains("→ roadmap restore '" + file + "'");
    assertThat(person.types("backup", folder.toString(), "--json").json().get("file").asString())
        .isEqualTo(folder.resolve(NAME).toString());
    Screen again = person.types("backup", file.toString());
    assertThat(again.err().replaceAll("\\s+", " "))
        .isEqualTo(
            "roadmap: "
                + file
                + " exists already, and a backup overwrites nothing. Name another file. ");
    assertThat(again.exit()).isEqualTo(Exit.USAGE);
    assertThat(Files.size(file)).isPositive();
  }

  @Test
  void hasNothingToKeepAtTheBeginning() {
    Screen screen = person.types("backup");

    assertThat(screen.err())
        .isEqualTo("roadmap: There is nothing to keep: nothing was recorded yet.\n");
    assertThat(screen.exit()).isEqualTo(Exit.NO);
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void asksOnATerminalBeforeItRestores() {
    person.types("done", "json");
    person.types("backup");
    person.types("done", "headers");

    Screen no = person.atTerminal(80).types(answer("\n"), "restore", NAME);
    assertThat(no.out().replaceAll("\\s+", " "))
        .isEqualTo(
            "Put "
                + backups.resolve(NAME)
                + " in place of your present progress? The present state is kept as a backup."
                + " [no] > ");
    assertThat(no.err()).isEqualTo("roadmap: Nothing was changed.\n");
    assertThat(no.exit()).isEqualTo(Exit.NO);
    assertThat(person.types(answer(""), "restore", NAME).err())
        .startsWith("roadmap: Stopped; nothing was changed.\n");
    assertThat(state("headers")).isEqualTo("done");

    assertThat(person.types(answer("maybe\nyes\n"), "restore", NAME).out())
        .contains("\"maybe\" is neither yes nor no.", "Restored");
    assertThat(state("headers")).isEqualTo("not started");
  }

  @Test
  void needsYesWhereNobodyCanBeAsked() {
    person.types("done", "json");
    person.types("backup");

    Screen screen = person.types(answer("yes\n"), "restore", NAME);

    assertThat(screen.err())
        .isEqualTo(
            """
            roadmap: restore puts a backup in place of your present progress.
                     Add --yes if that is what you want; the present state is kept as a
                     backup.
            """);
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
    assertThat(person.atTerminal(80).types("restore", NAME, "--no-input").exit())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void saysWhatIsWrongWithTheBackup() throws Exception {
    assertThat(person.types("restore", "nothing.db", "--yes").err())
        .isEqualTo(
            """
            roadmap: There is no backup nothing.db.
                     roadmap backup --list shows what there is.
            """);
    assertThat(person.types("restore", folder.toString(), "--yes").err().replaceAll("\\s+", " "))
        .isEqualTo("roadmap: " + folder + " is a folder. Name a backup in it. ");
    assertThat(person.types("restore").err()).startsWith("roadmap: Which backup?\n");
    assertThat(person.types("restore", "\u001b[31m", "--yes").err())
        .startsWith("roadmap: There is no backup \ufffd[31m.\n");
    person.types("done", "json");
    Path garbage = Files.writeString(folder.resolve("garbage.db"), "x".repeat(1 << 20));
    Screen screen = person.types("restore", garbage.toString(), "--yes");
    assertThat(screen.err()).startsWith("roadmap: The backup cannot be used:");
    assertThat(screen.exit()).isEqualTo(Exit.ENVIRONMENT);
    assertThat(state("json")).isEqualTo("done");
  }

  @Test
  void restoresIntoAnEmptyHome() {
    person.types("done", "json");
    Path file = folder.resolve("copy.db");
    person.types("backup", file.toString());
    person = new Person(folder.resolve("new home"));

    assertThat(person.types("restore", file.toString(), "--yes").out())
        .contains("There was no progress before it.\n\n→ roadmap stats   where you are now\n");
    assertThat(state("json")).isEqualTo("done");
  }

  @Test
  void printsDataForPrograms() {
    person.types("done", "json");
    person.types("backup");

    Screen screen = person.types("restore", NAME, "--yes", "--json");

    assertThat(screen.json().get("restored").asString())
        .isEqualTo(backups.resolve(NAME).toString());
    assertThat(screen.json().get("kept").asString()).endsWith("-before-restore.db");
  }

  private String state(String id) {
    return person.types("show", id, "--json").json().get("state").asString();
  }

  private static ByteArrayInputStream answer(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
