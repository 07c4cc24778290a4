package dev.roadmap.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import dev.roadmap.RealRoad;
import dev.roadmap.curriculum.CheatSheet.Entry;
import dev.roadmap.snippets.Programs.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the cheat sheets are true, as far as the tools of this machine can tell. */
class CheatExamplesTest {

  private static final Path HERE = Path.of("/tmp");

  /** A flag as it is typed, alone or with what is joined to it by an equals sign. */
  private static final Pattern FLAG = Pattern.compile("(?<=\\s)(--?[A-Za-z][A-Za-z-]*)");

  private static List<Entry> entries(String sheet) {
    return RealRoad.road().cheatSheet(sheet).orElseThrow().entries();
  }

  private static List<Entry> withExample(String sheet) {
    return entries(sheet).stream().filter(entry -> !entry.example().isEmpty()).toList();
  }

  private static void require(String program) {
    Needed.here(Programs.find(program).isPresent(), program);
  }

  /** They build on each other. */
  @Test
  void everySqlExampleRuns() throws IOException {
    Optional<Postgres> postgres = Postgres.start();
    Needed.here(postgres.isPresent(), "postgresql");
    var wrong = new ArrayList<String>();
    try (Postgres server = postgres.get()) {
      server.create("shop");
      for (Entry entry : withExample("sql")) {
        Ended ended = server.psql("shop", true, entry.example());
        if (ended.exit() != 0 || ended.err().contains("ERROR")) {
          wrong.add(entry.name() + ": " + ended.all());
        }
      }
      for (Entry entry : withExample("psql")) {
        if (entry.example().startsWith("SELECT")) {
          Ended ended = server.psql("shop", true, entry.example() + ";");
          if (ended.exit() != 0) {
            wrong.add(entry.name() + ": " + ended.all());
          }
        }
      }
      Ended help = server.psql("shop", true, "\\?\n");
      for (Entry entry : entries("psql")) {
        String command = entry.name().split(" ", 2)[0];
        if (command.startsWith("\\") && !help.out().contains(command.replace("+", "[S+]"))) {
          String bare = command.replace("+", "");
          if (!help.out().contains(bare)) {
            wrong.add("psql does not know " + command);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRedisExampleIsUnderstood() throws IOException {
    Optional<RedisServer> started = RedisServer.start();
    Needed.here(started.isPresent(), "redis-server");
    var wrong = new ArrayList<String>();
    try (RedisServer redis = started.get()) {
      for (Entry entry : withExample("redis")) {
        if (entry.example().startsWith("redis-cli") || entry.name().equals("key names")) {
          continue;
        }
        String answer = redis.run(entry.example()).all();
        if (answer.lines().anyMatch(line -> line.matches("(\\(error\\) )?(ERR|WRONGTYPE).*"))) {
          wrong.add(entry.name() + ": " + answer);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"linux", "shell", "git", "curl", "psql", "docker"})
  void everyShellExampleIsShell(String sheet) throws IOException {
    require("bash");
    var wrong = new ArrayList<String>();
    for (Entry entry : withExample(sheet)) {
      boolean typed =
          switch (sheet) {
            case "git" -> !entry.name().equals("commit message");
            case "psql" -> !entry.example().matches("(?s)(\\\\|SELECT).*");
            case "docker" -> entry.example().startsWith("docker ");
            default -> true;
          };
      if (typed) {
        Ended ended = Programs.run(HERE, Map.of(), entry.example(), List.of("bash", "-n"));
        if (ended.exit() != 0 || !ended.err().isEmpty()) {
          wrong.add(entry.name() + ": " + ended.err());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Those that change nothing but a folder of their own. */
  @Test
  void whatTheShellSheetSaysHappens() throws IOException {
    require("bash");
    Map<String, String> prints =
        Map.of(
            "calculate: $(( ))", "86400\n",
            "default: ${NAME:-value}", "8000\n",
            "for", "api\nworker\n",
            "if", "missing\n",
            "one character: ?", "log-1.txt\n",
            "several words: {a,b}", "",
            "here-document: <<", "");
    for (Entry entry : withExample("shell")) {
      String printed = prints.get(entry.name());
      if (printed != null) {
        Ended ended =
            Programs.inFolder(folder ->
                Programs.run(
                    folder,
                    Map.of(),
                    "touch log-1.txt\n" + entry.example() + "\n",
                    List.of("bash")));
        assertThat(ended.all()).as(entry.name()).isEqualTo(printed);
      }
    }
    assertThat(withExample("shell")).extracting(Entry::name).containsAll(prints.keySet());
  }

  @TestFactory
  Stream<DynamicTest> theProgramsKnowTheirFlags() {
    return Stream.of("linux", "git", "curl", "docker", "psql")
        .map(sheet -> DynamicTest.dynamicTest(sheet, () -> assertThat(unknown(sheet)).isEmpty()));
  }

  private static List<String> unknown(String sheet) throws IOException {
    var wrong = new ArrayList<String>();
    for (Entry entry : entries(sheet)) {
      String name = entry.name();
      String program = name.split(" ", 2)[0];
      if (!program.matches("[a-z][a-z_-]+[0-9a-z]*") || Programs.find(program).isEmpty()) {
        continue;
      }
      String help = help(name);
      Matcher flag = FLAG.matcher(name);
      while (!help.isEmpty() && flag.find()) {
        for (String each : single(program, flag.group(1))) {
          if (!Pattern.compile("(?<![A-Za-z-])" + Pattern.quote(each) + "(?![A-Za-z])")
              .matcher(help)
              .find()) {
            wrong.add(name + ": " + each);
          }
        }
      }
    }
    return wrong;
  }

  /** Letters behind one dash are flags of their own, but not with {@code find}. */
  private static List<String> single(String program, String flag) {
    if (flag.startsWith("--") || flag.length() == 2 || program.equals("find")) {
      return List.of(flag);
    }
    return flag.substring(1).chars().mapToObj(letter -> "-" + (char) letter).toList();
  }

  /** What a program says of itself; nothing where it says too little to judge. */
  private static String help(String name) throws IOException {
    List<String> words = List.of(name.split(" ", -1));
    String program = words.getFirst();
    List<String> asked =
        switch (program) {
          case "curl" -> List.of("curl", "--help", "all");
          case "git" ->
              // The help of log and diff leaves out most of what they share.
              words.size() > 1 && words.get(1).matches("(?!log|diff)[a-z-]+")
                  ? List.of("git", words.get(1), "-h")
                  : List.of();
          case "docker" -> subcommand(words);
          case "find",
              "ls",
              "cp",
              "mkdir",
              "rm",
              "grep",
              "head",
              "tail",
              "wc",
              "sort",
              "uniq",
              "diff",
              "chown",
              "df",
              "du",
              "free",
              "tar",
              "psql",
              "pg_dump",
              "pg_restore",
              "createuser",
              "rsync",
              "journalctl",
              "systemctl",
              "ln" ->
              List.of(program, "--help");
          default -> List.of();
        };
    return asked.isEmpty() ? "" : Programs.run(HERE, Map.of(), "", asked).all();
  }

  private static List<String> subcommand(List<String> words) {
    var asked = new ArrayList<String>();
    for (String word : words) {
      if (word.startsWith("-")) {
        break;
      }
      asked.add(word);
    }
    // Compose is a plugin that may be missing.
    if (asked.size() > 1 && asked.get(1).equals("compose")) {
      return List.of();
    }
    asked.add("--help");
    return asked;
  }

  @Test
  void everyJsonExampleIsJson() {
    for (String sheet : List.of("json", "jwt", "rest")) {
      for (Entry entry : withExample(sheet)) {
        for (String line : entry.example().lines().toList()) {
          if (line.startsWith("{") || line.startsWith("[")) {
            JsonMapper.shared().readTree(line);
          }
        }
      }
    }
  }

  @Test
  void jqAndPythonDoWhatTheJsonSheetSays() throws IOException {
    for (Entry entry : withExample("json")) {
      String program = entry.name().startsWith("jq") ? "jq" : "python3";
      boolean command = entry.name().startsWith("jq") || entry.name().startsWith("python3");
      if (command && Programs.find(program).isPresent()) {
        Ended ended = Programs.run(HERE, Map.of(), entry.example(), List.of("bash"));
        assertThat(ended.err()).as(entry.name()).isEmpty();
        assertThat(ended.out()).as(entry.name()).isNotBlank();
      }
    }
  }

  @Test
  void theComposeFileIsYamlWithTheServicesItNames() {
    Entry file =
        entries("docker").stream()
            .filter(entry -> entry.name().equals("compose.yaml"))
            .findFirst()
            .orElseThrow();
    Object read = new Load(LoadSettings.builder().build()).loadFromString(file.example());
    assertThat(read).asString().contains("api=", "db=", "condition=service_healthy");
  }

  @Test
  void theTokenOfTheJwtSheetReadsAsItSays() throws IOException {
    require("python3");
    Entry read =
        entries("jwt").stream()
            .filter(entry -> entry.name().equals("read a token"))
            .findFirst()
            .orElseThrow();
    Ended ended = Programs.run(HERE, Map.of(), read.example(), List.of("bash"));
    assertThat(ended.all()).isEqualTo("{\"sub\":\"42\"}\n");
  }
}
