package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.SmallRoad;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type by mistake, and what others type on purpose. */
class BadInputTest {

  private static final Object[] MISTAKEN = {Exit.USAGE};
  private static final Object[] SEARCHED = {Exit.DONE, Exit.NO, Exit.USAGE};

  @TempDir Path folder;
  private Path home;
  private Person person;

  @BeforeEach
  void walk() {
    home = folder.resolve("home");
    person = new Person(home).on(SmallRoad.road());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nxt                 | There is no command \"nxt\". Did you mean roadmap next?",
        "dnoe                | There is no command \"dnoe\". Did you mean roadmap done?",
        "xyzzy               | There is no command \"xyzzy\". roadmap --help lists the commands.",
        "--bogus             | roadmap has no option \"--bogus\". roadmap --help lists the"
            + " options.",
        "next --jsn          | roadmap next has no option \"--jsn\". Did you mean --json?",
        "next now            | roadmap next does not know what to do with \"now\"."
            + " roadmap next --help shows what it takes.",
        "show http web       | roadmap show does not know what to do with \"web\"."
            + " A name with spaces needs quotes around it.",
        "map 1 2             | roadmap map does not know what to do with \"2\"."
            + " A name with spaces needs quotes around it.",
        "log 5m http web     | roadmap log does not know what to do with \"web\"."
            + " roadmap log --help shows what it takes.",
        "show                | Show what?" + " roadmap show --help shows what it takes.",
        "skip                | Skip which step? roadmap map lists the road, roadmap next the next"
            + " step.",
        "search              | Search for what? roadmap search status code",
        "log                 | How long did you work? Write 45m, 1h30m, 1.5h or 90.",
        "show varaibles      | Nothing on the road is called \"varaibles\". Did you mean"
            + " variables?",
        "show zzzzzzzzz      | Nothing on the road is called \"zzzzzzzzz\"."
            + " roadmap map lists the road, roadmap search zzzzzzzzz looks in everything.",
        "show b;reboot       | Nothing on the road is called \"b;reboot\"."
            + " roadmap map lists the road, roadmap search finds by words.",
        "show go             | \"go\" could be go-slices, go-hello. Type a little more of the id.",
        "show notes-api/     | \"notes-api/\" could be notes-api/design, notes-api/create,"
            + " notes-api/read, notes-api/tests, notes-api/search. Type a little more of the id.",
        "show 7              | Nothing on the road is called \"7\"."
            + " roadmap map lists the road, roadmap search finds by words.",
        "map http            | roadmap map shows a phase, and \"http\" is none."
            + " Try roadmap show http.",
        "read py-hello       | roadmap read shows lessons, and \"py-hello\" is none."
            + " Try roadmap show py-hello.",
        "history --limit 0   | --limit takes a number from 1.",
        "history --limit all | --limit takes a whole number, not \"all\"."
            + " roadmap history --help shows what it takes.",
        "next --color pink   | --color takes auto, always or never, not \"pink\".",
      })
  void saysWhatWasNotUnderstoodAndWhatWasProbablyMeant(String line, String message) {
    Person.Screen screen = person.types(line.split(" ", -1));
    assertThat(sentence(screen)).isEqualTo(message);
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
    assertThat(screen.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP     | http",
        "stat     | status-codes",
        "2        | web",
        "phase-2  | web",
        "Phase 2  | web",
        "names    | variables",
        "notes-a  | ambiguous",
        "notes-api| notes-api",
        "notes-api/des | notes-api/design",
      })
  void findsWhatIsMeant(String typed, String id) {
    Person.Screen screen = person.types("show", typed, "--json");
    if (id.equals("ambiguous")) {
      assertThat(screen.err()).contains("notes-api, notes-at-scale");
    } else {
      assertThat(screen.json().get("id").asString()).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0       | Less than a minute cannot be logged. Write 45m, 1h30m, 1.5h or 90.",
        "0h0m    | Less than a minute cannot be logged. Write 45m, 1h30m, 1.5h or 90.",
        "-5m     | \"-5m\" is no length of time. Write 45m, 1h30m, 1.5h or 90.",
        "25h     | A day has 24 hours; 25h is more."
            + " Log each day on its own: roadmap log 8h --day yesterday.",
        "a while | \"a while\" is no length of time. Write 45m, 1h30m, 1.5h or 90.",
        "1e3     | \"1e3\" is no length of time. Write 45m, 1h30m, 1.5h or 90.",
        "99999999999999999999 | \"99999999999999999999\" is no length of time."
            + " Write 45m, 1h30m, 1.5h or 90.",
        "h       | \"h\" is no length of time. Write 45m, 1h30m, 1.5h or 90.",
        "٣٠m     | \"٣٠m\" is no length of time. Write 45m, 1h30m, 1.5h or 90.",
        "--minutes | roadmap log has no option \"--minutes\". roadmap log --help lists the"
            + " options.",
      })
  void logsNoImpossibleTime(String time, String message) {
    Person.Screen screen = person.types("log", time);
    assertThat(sentence(screen)).isEqualTo(message);
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
    assertThat(home).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45m | 45",
        "45 | 45",
        "1h | 60",
        "1h30m | 90",
        "1h 30m | 90",
        "1h30 | 90",
        "1.5h | 90",
        "1,5 hours | 90",
        "2 Hours | 120",
        "90 min | 90",
        "24h | 1440"
      })
  void readsTimeAsPeopleWriteIt(String time, int minutes) {
    assertThat(person.types("log", time, "--json").json().get("minutes").asInt())
        .isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tomorrow   | \"tomorrow\" is no day. Write today, yesterday or a date like 2026-03-10.",
        "2026-02-30 | \"2026-02-30\" is no day. Write today, yesterday or a date like 2026-03-10.",
        "2026-03-11 | 2026-03-11 has not come yet. Write today, yesterday or an earlier date.",
        "0026-03-01 | 0026-03-01 is long ago. Write today, yesterday or a date like 2026-03-10.",
      })
  void logsOnNoImpossibleDay(String day, String message) {
    assertThat(sentence(person.types("log", "5m", "--day", day))).isEqualTo(message);
  }

  @Test
  void logsNoMoreThanADayHas() {
    person.types("log", "20h");
    Person.Screen screen = person.types("log", "5h");
    assertThat(sentence(screen))
        .isEqualTo(
            "That would make 25 h on 2026-03-10, and a day has 24 hours. roadmap history shows what"
                + " is logged; roadmap undo takes the last one back.");
    assertThat(person.types("log", "4h").exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "read", "map", "start", "done", "note", "history", "search"})
  void anEmptyWordNamesNothing(String command) {
    Person.Screen screen = person.types(command, "");
    assertThat(screen.exit()).isEqualTo(Exit.USAGE);
    assertThat(sentence(screen))
        .isIn(
            "An id is missing. roadmap map lists every id.",
            "Search for what? roadmap search status code");
    assertThat(home).doesNotExist();
  }

  @Test
  void anEmptyCommandIsNone() {
    assertThat(sentence(person.types("")))
        .isEqualTo("There is no command \"\". roadmap --help lists the commands.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[2J\u001b[H",
        "a\u0000b",
        "\u009b31m",
        "\u202egnp.exe",
        "\u001b]0;title\u0007",
        "\ud83d",
        "line\nbreak",
        "%s%n%d",
        "${sys:user.home}",
        "@/etc/passwd",
        "'; drop table"
      })
  void nothingThatIsTypedSteersTheTerminal(String typed) {
    for (String[] line :
        new String[][] {
          {typed},
          {"show", typed},
          {"done", typed},
          {"map", typed},
          {"log", typed},
          {"log", "5m", "--day", typed},
          {"next", "--color", typed},
          {"next", typed},
          {"search", typed},
          {"history", typed},
          {"next", "--" + typed}
        }) {
      Person.Screen screen = person.types(line);
      assertThat(screen.exit()).isIn(line[0].equals("search") ? SEARCHED : MISTAKEN);
      String shown = screen.out() + screen.err();
      assertThat(shown.codePoints().filter(BadInputTest::steers)).isEmpty();
    }
    assertThat(home).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "done", "history", "search", "log", "map", "next"})
  void aMegabyteIsAnsweredInAFewLines(String command) {
    String megabyte = "x".repeat(1 << 20);
    assertThat(person.types(command, megabyte).err()).hasSizeLessThan(250);
    assertThat(person.types(megabyte).err()).hasSizeLessThan(250);
  }

  @Test
  void aNoteKeepsWhatWasWrittenAndShowsItHarmless() {
    String text = "Größe 🙂\n\u001b[31mred\u001b[0m \u202e漢字";
    assertThat(person.types("note", "http", text).exit()).isZero();
    Person.Screen list = person.types("note", "http");
    assertThat(list.out())
        .isEqualTo(
            """
            HTTP, and what travels over it (http)  2026-03-10
              Größe 🙂
              �[31mred�[0m �漢字

            → roadmap undo   takes back the last one
            """);
    assertThat(person.types("note", "http", "--json").json().get("notes").get(0).get("text"))
        .hasToString("\"Größe 🙂\\n\\u001B[31mred\\u001B[0m \u202e漢字\"");
    for (String screen : new String[] {"history", "show http", "search größe", "undo"}) {
      String shown = person.types(screen.split(" ", -1)).out();
      assertThat(shown).contains("Größe");
      assertThat(shown.codePoints().filter(BadInputTest::steers)).isEmpty();
    }
  }

  @Test
  void aNoteOfAMegabyteIsKeptAndOneCharacterMoreIsRefused() {
    String megabyte = "word ".repeat((1 << 20) / 5) + "x";
    assertThat(person.types(bytes(megabyte), "note", "http", "-").exit()).isZero();
    String kept =
        person.types("note", "http", "--json").json().get("notes").get(0).get("text").asString();
    assertThat(kept).isEqualTo(megabyte);
    assertThat(person.types("show", "http").out())
        .contains("roadmap note http shows all of it")
        .hasSizeLessThan(2000);
    assertThat(person.types("history").out()).hasSizeLessThan(400);
    Person.Screen more = person.types(bytes(megabyte + "xx"), "note", "http", "-");
    assertThat(sentence(more))
        .isEqualTo("A note holds a million characters at most. Keep this one as a file.");
  }

  @Test
  void anEmptyNoteIsNone() {
    assertThat(sentence(person.types("note", "http", " \n ")))
        .isEqualTo("The note is empty. roadmap note http \"what to remember\"");
    assertThat(sentence(person.types(bytes(""), "note", "http", "-")))
        .isEqualTo("The note is empty. roadmap note http \"what to remember\"");
  }

  @Test
  void anUnreadableInputIsNoSuccess() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("Input/output error");
          }
        };
    Person.Screen screen = person.types(broken, "note", "http", "-");
    assertThat(screen.exit()).isEqualTo(Exit.ENVIRONMENT);
    assertThat(sentence(screen)).contains("Input/output error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"next", "map", "stats", "next --json", "done http", "--help"})
  void aClosedPipeEndsACommandQuietly(String line) {
    var err = new ByteArrayOutputStream();
    int exit = person.types(bytes(""), failing("Broken pipe"), err, line.split(" ", -1));
    assertThat(exit).isEqualTo(Exit.DONE);
    assertThat(err.size()).isZero();
  }

  @Test
  void aFullDiskBehindTheOutputIsSaid() {
    var err = new ByteArrayOutputStream();
    int exit = person.types(bytes(""), failing("No space left on device"), err, "stats", "--json");
    assertThat(exit).isEqualTo(Exit.ENVIRONMENT);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "next", "next --why", "map", "map 1", "show http", "show notes-api", "read",
        "search value", "today", "stats", "plan", "history", "note", "note http", "undo",
        "next --json", "next --help", "--help", "--version", "nonsense", "show nonsense"
      })
  void readingLeavesNoFileBehind(String line) throws IOException {
    person.types(
        Stream.of(line.split(" ", -1)).filter(word -> !word.isEmpty()).toArray(String[]::new));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void keepsWhatTheRoadNoLongerHas() {
    person.types("note", "http", "a note");
    person.types("done", "http");
    Person later = new Person(home);
    assertThat(later.types("show", "http").out())
        .isEqualTo(
            """
            http
              retired: no longer on this road

              What you did is kept: done on 2026-03-10.

              Your notes
              • a note

            → roadmap history http   what you did for it
            """);
    assertThat(later.types("show", "http", "--json").out())
        .isEqualTo(
            "{\"schema\":1,\"id\":\"http\",\"kind\":\"retired\",\"title\":\"http\",\"phase\":null,\"state\":\"done\",\"day\":\"2026-03-10\",\"minutes\":0,\"needs\":[]}\n");
    assertThat(later.types("stats").out()).contains("Kept, but no longer on this road: http.");
    assertThat(later.types("history", "http").out()).contains("done http", "note on http: a note");
    assertThat(later.types("history").out()).contains("done http");
    assertThat(later.types("note", "http").out()).contains("a note");
    assertThat(later.types("stats", "--json").json().get("retired")).hasToString("[\"http\"]");
  }

  private static String sentence(Person.Screen screen) {
    var words = new StringBuilder();
    screen.err().lines().forEach(line -> words.append(' ').append(line.strip()));
    return words.toString().replace("roadmap: ", "").strip();
  }

  private static boolean steers(int point) {
    return (point < ' ' && point != '\n')
        || (point >= 0x7f && point <= 0x9f)
        || (point >= 0x202a && point <= 0x202e);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
