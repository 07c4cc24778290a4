package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import dev.roadmap.RealRoad;
import dev.roadmap.SmallRoad;
import dev.roadmap.curriculum.CheatSheet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CheatCommandTest {

  @TempDir Path home;
  private Person person;

  @BeforeEach
  void sitDown() {
    person = new Person(home).on(SmallRoad.road());
  }

  private String shown(String... words) {
    Screen screen = person.types(words);
    assertThat(screen.err()).isEmpty();
    assertThat(screen.exit()).isZero();
    return screen.out();
  }

  @Test
  void listsTheSheets() {
    assertThat(shown("cheat"))
        .isEqualTo(
            """
            git    What to type, and the way back.
            ports  Who listens where.

            → roadmap cheat git   one of them, or any word to look up
            """);
  }

  @Test
  void laysASheetOutInColumns() {
    assertThat(shown("cheat", "git"))
        .isEqualTo(
            """
            Git
            What to type, and the way back.

            Every day
            * git status               What changed since the last commit.
              git add -p               Asks, piece by piece, what to stage; git add . takes
                                       everything at once.

            Undo
              git revert               A new commit that does the opposite of an old one.
              git reset --soft HEAD~1  Takes back the last commit.
              committed on the wrong branch, and pushed
                Say so, and revert.

            * is one the guide itself names.

            → roadmap cheat git status   one entry, with its example
            """);
  }

  @Test
  void putsNamesAboveWhatTheyMeanWhereItIsNarrow() {
    person.atTerminal(40);
    assertThat(shown("cheat", "git", "--color=never"))
        .startsWith(
            """
            Git
            What to type, and the way back.

            Every day
            * git status
                What changed since the last commit.
              git add -p
                Asks, piece by piece, what to stage;
                git add . takes everything at once.
            """);
  }

  @Test
  void saysInPlainTextWhatAStarMeans() {
    assertThat(shown("cheat", "git", "--plain"))
        .contains("Every day\ngit status (core)\n    What changed since the last commit.\n")
        .contains("git add -p\n    Asks, piece by piece")
        .contains("(core) is one the guide itself names.");
  }

  @Test
  void showsOneEntryWithItsExample() {
    assertThat(shown("cheat", "git", "revert"))
        .isEqualTo(
            """
            git revert
            Git, Undo

              A new commit that does the opposite of an old one.

                git revert HEAD          # the last one
                git revert 3f2a9c1

              Beside it, by roadmap cheat git
              reset-soft-head-1  committed-on-the-wrong-branch-and-pushed

            → roadmap read small-steps   Small steps
            """);
  }

  @Test
  void leadsFromAnEntryWithoutALessonToItsSheet() {
    assertThat(shown("cheat", "git", "wrong", "branch"))
        .startsWith("committed on the wrong branch, and pushed\nGit, Undo\n")
        .endsWith("→ roadmap cheat git   the whole sheet\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'cheat port 5432', '5432 PostgreSQL\nPorts, Usual ones; one the guide itself names\n'",
    "'cheat 5432', 5432 PostgreSQL",
    "'cheat PORTS Postgres', 5432 PostgreSQL",
    "'cheat git add -p', git add -p",
    "'cheat add -p', git add -p",
    "'cheat git undo commit', git re",
    "'cheat git postgres', 5432 PostgreSQL",
    "'cheat stage part', git add -p",
    "'cheat piece', git add -p",
    "'cheat >>', join two: >>",
  })
  void findsTheEntryThatIsMeant(String typed, String beginning) {
    assertThat(shown(typed.split(" ", -1))).startsWith(beginning);
  }

  @Test
  void theLetterForHelpIsAWordWhenASheetHasIt() {
    assertThat(shown("cheat", "-h")).startsWith("Usage: roadmap cheat ");
    assertThat(shown("search", "-h")).startsWith("Usage: roadmap search ");
    assertThat(shown("cheat", "git", "--help")).startsWith("Usage: roadmap cheat ");
    assertThat(shown("cheat", "git", "-h")).startsWith("Usage: roadmap cheat ");
    assertThat(shown("cheat", "-h", "df")).startsWith("Usage: roadmap cheat ");
    assertThat(shown("search", "foo", "-h")).startsWith("Usage: roadmap search ");
    assertThat(shown("glossary", "x", "-h")).startsWith("Usage: roadmap glossary ");
  }

  @Test
  void aWholeTitleIsItsSheet() {
    Person learner = new Person(home.resolve("real")).on(RealRoad.road());
    String sheet = learner.types("cheat", "linux").out();
    assertThat(sheet).startsWith("Linux commands");
    assertThat(learner.types("cheat", "Linux commands").out()).isEqualTo(sheet);
    assertThat(learner.types("cheat", "linux", "COMMANDS").out()).isEqualTo(sheet);
    assertThat(learner.types("cheat", "df", "-h").out()).startsWith("df");
    // psql's \h is no answer to somebody who wants help with Git's sheet.
    assertThat(learner.types("cheat", "git", "-h").out()).startsWith("Usage: roadmap cheat ");
  }

  @Test
  void listsWhatAnswersEquallyWell() {
    assertThat(shown("cheat", "undo", "commit"))
        .isEqualTo(
            """
            git revert  git
              A new commit that does the opposite of an old one.

            git reset --soft HEAD~1  git
              Takes back the last commit.

            → roadmap cheat git revert   the first of them
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cheat postgrse     | Did you mean roadmap cheat postgres?",
        "cheat gti          | Did you mean roadmap cheat git?",
        "cheat git zebra    | roadmap cheat lists the sheets, roadmap search looks everywhere.",
        "cheat \u001b[2J    | roadmap cheat lists the sheets, roadmap search looks everywhere.",
      })
  void namesTheNearestWhenNothingMatches(String typed, String fix) {
    Screen screen = person.types(typed.split(" ", -1));
    assertThat(screen.exit()).isEqualTo(Exit.NO);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err())
        .startsWith("roadmap: No cheat sheet has \"")
        .contains(fix)
        .doesNotContain("\u001b");
  }

  @Test
  void aNameWithOrInItIsNotOfferedAmongOthers() {
    assertThat(new Person(home).types("cheat", "4222").err())
        .contains("Did you mean roadmap cheat 422")
        .doesNotContain("400 or 422");
  }

  @Test
  void coloursWhatIsTypedAndBreaksNoExample() {
    person.atTerminal(40);
    String out = shown("cheat", "git", "revert", "--color=always");
    assertThat(out)
        .contains("    \u001b[36mgit revert HEAD          # the last one\u001b[0m\n")
        .contains("\u001b[1mgit revert\u001b[0m\n");
    assertThat(shown("cheat", "git", "add -p", "--color=always"))
        .contains("\u001b[36mgit add .\u001b[0m takes");
  }

  @Test
  void givesData() {
    JsonNode sheets = person.types("cheat", "--json").json();
    assertThat(sheets.get("schema").asInt()).isEqualTo(1);
    assertThat(sheets.get("sheets").get(0).toString())
        .isEqualTo(
            """
            {"id":"git","title":"Git","summary":"What to type, and the way back.","entries":5}\
            """);
    JsonNode sheet = person.types("cheat", "ports", "--json").json();
    assertThat(sheet.get("sections").get(0).get("entries").get(0).get("key").asString())
        .isEqualTo("5432-postgresql");
    assertThat(person.types("cheat", "5432", "--json").out())
        .isEqualTo(
            """
            {"schema":1,"entries":[{"sheet":"ports","section":"Usual ones","key":"5432-postgresql",\
            "name":"5432 PostgreSQL","text":"The database.","core":true,"also":["postgres"],\
            "lesson":"http"}]}
            """);
  }

  /** What the road promises of its own sheets. */
  @ParameterizedTest
  @CsvSource({
    "cheat 422, 422 Unprocessable Content",
    "cheat git undo, undo: which one?",
    "cheat port 5432, 5432 PostgreSQL",
    "cheat grep, grep",
    "cheat grep -r, grep -r",
    "cheat chmod +x, chmod +x",
    "cheat kill -9, kill -9",
    "cheat idempotent, idempotent",
    "cheat merge conflict, merge conflict",
    "cheat docker compose down, docker compose down",
    "cheat 404, 404 Not Found",
    "cheat df, df -h",
    "cheat df -h, df -h",
    "cheat psql df, \\df",
    "cheat \\df, \\df",
    "cheat du, du -sh",
    "cheat sql join, JOIN",
    "cheat cd .., cd .. (up)",
    "cheat git add ., git add .",
    "cheat psql \\d+, \\d+ with sizes",
    "cheat \\dt, \\dt",
    "cheat Content-Type, Content-Type",
  })
  void findsOneEntryOnTheRealRoad(String typed, String name) {
    person.on(RealRoad.road());
    List<String> lines = shown(typed.split(" ", -1)).lines().toList();
    assertThat(lines.getFirst()).isEqualTo(name);
    assertThat(lines.getLast()).startsWith("→ roadmap read ");
  }

  @Test
  void aStatusCodeAPortOrAKeyFindsOneEntry() {
    person.on(RealRoad.road());
    for (String id : List.of("http-status", "ports")) {
      for (CheatSheet.Entry entry : RealRoad.road().cheatSheet(id).orElseThrow().entries()) {
        String number = entry.name().split(" ", 2)[0];
        if (number.matches("\\d{2,}")) {
          assertThat(shown("cheat", number).lines().findFirst()).contains(entry.name());
        }
      }
    }
    for (CheatSheet sheet : RealRoad.road().allCheatSheets()) {
      for (CheatSheet.Entry entry : sheet.entries()) {
        assertThat(shown("cheat", sheet.id(), sheet.key(entry)).lines().findFirst())
            .contains(entry.name());
      }
    }
  }

  /** Only an example may be wider: it is there to be copied. */
  @ParameterizedTest
  @ValueSource(ints = {40, 80})
  void noSheetIsWiderThanTheTerminal(int columns) {
    person.on(RealRoad.road()).atTerminal(columns);
    for (String look : List.of("--color=never", "--plain", "--ascii")) {
      for (String id : RealRoad.road().cheatSheets()) {
        fits(columns, shown("cheat", id, look));
      }
      fits(columns, shown("cheat", look));
      fits(columns, shown("cheat", "get", look));
      fits(columns, shown("glossary", look));
      fits(columns, shown("glossary", "--all", look));
      fits(columns, shown("search", "password hash", look));
    }
  }

  private static void fits(int columns, String screen) {
    assertThat(screen.lines()).allMatch(line -> Width.fits(line, columns));
  }
}
