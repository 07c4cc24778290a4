package dev.roadmap.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a shell's completion script: its template, with the tables of the grammar filled in. */
public final class Script {

  private static final String REMARK =
      """
      Generated from the commands and the road; to write it anew:
        ./mvnw -q test -Dtest=CompletionScriptsTest -Dcompletions.write=true\
      """;

  private final Dialect dialect;
  private final Tables tables;

  private Script(Dialect dialect, Tables tables) {
    this.dialect = dialect;
    this.tables = tables;
  }

  /** The whole script. */
  public static String of(Shell shell, Grammar grammar) {
    var script = new Script(dialect(shell), new Tables(grammar));
    return template(shell.file())
        .lines()
        .map(script::filled)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Dialect dialect(Shell shell) {
    return switch (shell) {
      case BASH -> new BashDialect();
      case ZSH -> new ZshDialect();
      case FISH -> new FishDialect();
      case POWERSHELL -> new PowerShellDialect();
    };
  }

  /** A template stays a script: its gaps are comments of their own line. */
  private String filled(String line) {
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    List<String> lines =
        switch (line.strip()) {
          case "# @generated@" -> REMARK.lines().map(text -> "# " + text).toList();
          case "# @lists@" -> dialect.lists(tables.lists());
          case "# @common@" -> dialect.common(tables.common());
          case "# @options@" -> dialect.options(tables.options());
          case "# @parameters@" -> dialect.rows(tables.parameters());
          case "# @values@" -> dialect.rows(tables.values());
          default -> List.of(line.substring(indent.length()));
        };
    return lines.stream()
        .map(text -> text.isEmpty() ? "" : indent + text)
        .collect(Collectors.joining("\n"));
  }

  private static String template(String file) {
    try (InputStream in = Script.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
