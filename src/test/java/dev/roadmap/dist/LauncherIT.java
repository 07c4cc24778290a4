package dev.roadmap.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.dist.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds its own folder and runtime from wherever and however it is called. */
class LauncherIT {
  private final Distribution distribution = Distribution.built();
  private final Path launcher = distribution.launcher();

  @TempDir private Path folder;
  private Shell shell;
  private Outcome expected;

  @BeforeEach
  void askTheBuiltOne() {
    shell = new Shell(folder);
    expected = shell.run(launcher, "next");
    assertThat(expected.code()).isZero();
    assertThat(expected.out()).isNotBlank();
  }

  @Test
  void runsWithoutJavaAndWithoutPath() {
    shell.set("PATH", "");
    assertThat(shell.run(launcher, "next")).isEqualTo(expected);
  }

  @Test
  void runsFromFolderWithSpacesAndOtherSigns() throws IOException {
    Distribution moved = distribution.copyTo(folder.resolve("my road & 'things' $HOME"));
    assertThat(shell.run(moved.launcher(), "next")).isEqualTo(expected);
  }

  @Test
  void runsThroughSymbolicLinksAbsoluteAndRelative() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("some tools"));
    Files.createSymbolicLink(tools.resolve("first"), launcher);
    Files.createSymbolicLink(tools.resolve("second"), Path.of("first"));
    Files.createSymbolicLink(folder.resolve("third"), Path.of("some tools/second"));
    assertThat(shell.run(folder.resolve("third"), "next")).isEqualTo(expected);
    assertThat(shell.line("./third next")).isEqualTo(expected);
    shell.set("PATH", tools + ":" + System.getenv("PATH"));
    assertThat(shell.line("second next")).isEqualTo(expected);
  }

  @Test
  void runsThroughLinkToItsFolder() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("current"), distribution.folder());
    assertThat(shell.run(link.resolve("bin/roadmap"), "next")).isEqualTo(expected);
  }

  @Test
  void runsByNameInsideItsFolder() {
    shell.set("BIN", launcher.getParent().toString());
    assertThat(shell.line("cd \"$BIN\" && sh roadmap next")).isEqualTo(expected);
    assertThat(shell.line("cd \"$BIN\" && PATH=.:$PATH && roadmap next")).isEqualTo(expected);
  }

  @Test
  void isSilentAboutJavaVariablesMeantForOthers() {
    shell.set("JAVA_TOOL_OPTIONS", "-Dsome.name='a b'");
    shell.set("JDK_JAVA_OPTIONS", "-Xmx64m");
    shell.set("_JAVA_OPTIONS", "-Xmx64m");
    shell.set("JAVA_HOME", "/nowhere");
    shell.set("CLASSPATH", "/nowhere");
    assertThat(shell.run(launcher, "next")).isEqualTo(expected);
  }

  @Test
  void endsQuietlyWhenTheReaderOfItsOutputLeaves() {
    Outcome outcome =
        shell.set("R", launcher.toString()).line("\"$R\" --help | head -n 1; \"$R\" next | true");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines().count()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void passesArgumentsAsTheyAre() {
    Outcome usage = shell.run(launcher, "no such command", "$(exit 9)", "", "*");
    assertThat(usage.code()).isEqualTo(2);
    assertThat(usage.out() + usage.err()).contains("no such command");
  }

  @Test
  void takesTheSecondCompilerOnlyWhereTheProgramStays() {
    shell.set("ROADMAP_JAVA_OPTS", "-XX:+PrintFlagsFinal");
    assertThat(levels("serve")).isEqualTo("4");
    assertThat(levels("next")).isEqualTo("1");
    assertThat(levels("check")).isEqualTo("1");
    shell.set("ROADMAP_RUN", "a server under check");
    assertThat(levels("serve")).isEqualTo("1");
  }

  private String levels(String command) {
    return shell
        .run(launcher, command, "--help")
        .out()
        .lines()
        .filter(line -> line.contains(" TieredStopAtLevel "))
        .map(line -> line.replaceAll(".*= *(\\d).*", "$1"))
        .collect(Collectors.joining());
  }

  @Test
  void leavesNothingInTheFolderOfAReader() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void bringsTheLicenceOfEverythingInIt() throws IOException {
    Path licenses = distribution.folder().resolve("licenses");
    assertThat(licenses.resolve("LICENSE")).isRegularFile();
    assertThat(licenses.resolve("THIRD-PARTY.txt")).isRegularFile();
    assertThat(licenses.resolve("java/java.base/LICENSE")).isRegularFile();
    assertThat(Files.readString(licenses.resolve("THIRD-PARTY.txt")).lines())
        .filteredOn(line -> line.contains("https://github.com") && line.contains(".txt"))
        .allSatisfy(line -> assertThat(licenses.resolve(line.split(" +", 4)[2])).isRegularFile());
  }
}
