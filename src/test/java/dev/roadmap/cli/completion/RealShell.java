package dev.roadmap.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Needed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A shell of this machine that completes lines with one of our scripts. */
final class RealShell {

  private static final Path CAPTURES = Path.of("src/test/resources/completion").toAbsolutePath();

  private final Shell shell;
  private final Path script;
  private final Path folder;

  /**
   * A shell that the machine must have.
   *
   * @param folder a place of its own: its home, and where it is
   */
  RealShell(Shell shell, Path script, Path folder) {
    Needed.program(shell.word());
    this.shell = shell;
    this.script = script.toAbsolutePath();
    this.folder = folder;
  }

  /** What each line is completed with; titles only where the shell can tell them. */
  List<Set<Candidate>> complete(List<String> lines) throws IOException, InterruptedException {
    String out = run(String.join("\n", lines) + "\n", command());
    var offered = new ArrayList<Set<Candidate>>();
    Set<Candidate> here = new LinkedHashSet<>();
    for (String line : out.lines().toList()) {
      if (line.equals("--")) {
        offered.add(here);
        here = new LinkedHashSet<>();
      } else {
        here.add(candidate(line));
      }
    }
    assertThat(offered).as(out).hasSameSizeAs(lines);
    return offered;
  }

  /** Reads the script without running it, and says nothing when it is well-formed. */
  String check() throws IOException, InterruptedException {
    return run("", List.of(shell.word(), "-n", script.toString()));
  }

  private List<String> command() {
    String capture = CAPTURES.resolve("capture." + shell.word()).toString();
    return switch (shell) {
      case BASH -> List.of("bash", "--norc", "--noprofile", capture, script.toString());
      case ZSH -> List.of("zsh", "-f", capture, script.toString(), folder.toString());
      case FISH -> List.of("fish", "--no-config", capture, script.toString());
      case POWERSHELL -> throw new IllegalArgumentException("not tried");
    };
  }

  /** Zsh shows "word -- title", everybody else gives the title as it is. */
  private static Candidate candidate(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      return new Candidate(line, "");
    }
    String title = line.substring(tab + 1);
    int dashes = title.indexOf(" -- ");
    return new Candidate(
        line.substring(0, tab), dashes < 0 ? title : title.substring(dashes + " -- ".length()));
  }

  private String run(String in, List<String> command) throws IOException, InterruptedException {
    Path typed = Files.writeString(folder.resolve("typed"), in);
    Path out = folder.resolve("out");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("ROADMAP"));
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("XDG_CONFIG_HOME", folder.toString());
    builder.environment().put("TERM", "dumb");
    Process process =
        builder
            .redirectInput(typed.toFile())
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start();
    int exit = process.waitFor();
    String text = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(exit).as(text).isZero();
    return text;
  }
}
