package dev.roadmap.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The scripts, in the shells they are for. */
class RealShellsTest {

  private static final List<String> LINES =
      List.of(
          "",
          "s",
          "-",
          "--v",
          "--plain --color never re",
          "--color ",
          "next ",
          "next --",
          "next --w",
          "next --why --w",
          "next --color=a",
          "next --color=",
          "next --unknown=",
          "done ",
          "done st",
          "done status-codes st",
          "done url-shortener",
          "done url-shortener/re",
          "done url-shortener/redirect url-shortener/re",
          "done -- ",
          "done -- js",
          "read py-",
          "read json ",
          "map ",
          "map --plain w",
          "log py-t",
          "log 45m py-t",
          "log 45m --day ",
          "log --day=t",
          "note py-t",
          "note py-todo py-t",
          "skip json --reason ",
          "skip json --reason j",
          "skip --reason old js",
          "skip --reason=old js",
          "search ",
          "search js",
          "undo -",
          "completion ",
          "frobnicate ",
          "frobnicate --");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "POWERSHELL")
  void shellsOfferWhatTheModelOffers(Shell shell) throws Exception {
    var real = new RealShell(shell, Path.of("completions", shell.file()), folder);
    List<Set<Candidate>> offered = complete(real, LINES);
    for (int i = 0; i < LINES.size(); i++) {
      assertThat(seen(shell, LINES.get(i), values(offered.get(i))))
          .as("roadmap " + LINES.get(i))
          .containsExactlyInAnyOrderElementsOf(
              seen(shell, LINES.get(i), Typing.values(LINES.get(i))));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ZSH", "FISH"})
  void shellsThatShowTitlesDo(Shell shell) throws Exception {
    var real = new RealShell(shell, Path.of("completions", shell.file()), folder);
    for (String line : List.of("sta", "done web", "read status", "done url-shortener/re")) {
      assertThat(complete(real, List.of(line)).getFirst())
          .containsExactlyInAnyOrderElementsOf(Typing.complete(line));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ZSH", "FISH"})
  void aPathToTheProgramCompletesToo(Shell shell) throws Exception {
    var real = new RealShell(shell, Path.of("completions", shell.file()), folder);
    assertThat(values(real.complete(List.of("./bin/roadmap done status")).getFirst()))
        .containsExactly("status-codes");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "POWERSHELL")
  void foldersCompleteWhereAFolderIsAsked(Shell shell) throws Exception {
    Files.createDirectories(folder.resolve("my road"));
    Files.writeString(folder.resolve("my file"), "");
    var real = new RealShell(shell, Path.of("completions", shell.file()), folder);
    for (Set<Candidate> offered : complete(real, List.of("next --road m", "next --road=m"))) {
      assertThat(offered)
          .extracting(candidate -> candidate.value().replaceAll("^--road=|\\\\|/$", ""))
          .containsOnly("my road");
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "POWERSHELL")
  void scriptsAreWellFormed(Shell shell) throws Exception {
    var real = new RealShell(shell, Path.of("completions", shell.file()), folder);
    assertThat(real.check()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "POWERSHELL")
  void anyTitleAnyListAndAnyPairComesThrough(Shell shell) throws Exception {
    Grammar grammar = OddGrammar.GRAMMAR;
    Path script = folder.resolve(shell.file());
    Files.writeString(script, Script.of(shell, grammar));
    var real = new RealShell(shell, script, folder);
    assertThat(real.check()).isEmpty();
    var model = new CompletionModel(grammar);
    var lines = new LinkedHashMap<String, List<Candidate>>();
    lines.put("odd q", model.complete(List.of("odd"), "q"));
    lines.put("odd quote --of=", model.complete(List.of("odd", "quote"), "--of="));
    lines.put("odd quote --of go,", model.complete(List.of("odd", "quote", "--of"), "go,"));
    lines.put("odd quote --of=go,p", model.complete(List.of("odd", "quote"), "--of=go,p"));
    lines.put("pair ", model.complete(List.of("pair"), ""));
    lines.put("pair day ", model.complete(List.of("pair", "day"), ""));
    lines.put("pair of g", model.complete(List.of("pair", "of"), "g"));
    lines.put("pair of go g", List.of());
    List<Set<Candidate>> offered = complete(real, new ArrayList<>(lines.keySet()));
    int at = 0;
    for (var line : lines.entrySet()) {
      List<Candidate> expected = line.getValue();
      Set<Candidate> here = offered.get(at);
      at++;
      assertThat(seen(shell, line.getKey(), values(here)))
          .as(line.getKey())
          .containsExactlyInAnyOrderElementsOf(
              seen(shell, line.getKey(), expected.stream().map(Candidate::value).toList()));
      if (shell != Shell.BASH && line.getKey().equals("odd q")) {
        assertThat(here).containsExactlyInAnyOrderElementsOf(expected);
      }
    }
    assertThat(folder.resolve("broken")).doesNotExist();
  }

  private static List<Set<Candidate>> complete(RealShell real, List<String> lines)
      throws Exception {
    return real.complete(lines.stream().map(line -> "roadmap " + line).toList());
  }

  private static List<String> values(Set<Candidate> candidates) {
    return candidates.stream().map(Candidate::value).toList();
  }

  /**
   * What can be compared: bash completes only what comes after "=", and fish also offers words that
   * merely contain what was typed.
   */
  private static Set<String> seen(Shell shell, String line, List<String> values) {
    String current = line.substring(line.lastIndexOf(' ') + 1);
    return values.stream()
        .filter(value -> shell != Shell.FISH || value.startsWith(current))
        .map(value -> shell == Shell.BASH ? value.substring(value.indexOf('=') + 1) : value)
        .collect(Collectors.toSet());
  }
}
