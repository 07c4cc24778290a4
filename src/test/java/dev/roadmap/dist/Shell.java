package dev.roadmap.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs real processes in an environment of which only the named variables are known. */
final class Shell {
  private static final long DEADLINE_SECONDS = 120;

  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();

  /** A shell whose current folder, home and progress all are {@code folder}. */
  Shell(Path folder) {
    this.folder = folder;
    set("HOME", folder.toString());
    set("ROADMAP_HOME", folder.resolve("progress").toString());
    set("PATH", System.getenv("PATH"));
    set("LC_ALL", "C.UTF-8");
  }

  Shell set(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /** Runs a program with its arguments; standard input is empty. */
  Outcome run(Path program, String... arguments) {
    List<String> command = new java.util.ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** Runs a line as a user types it. */
  Outcome line(String line) {
    return run(List.of("/bin/sh", "-c", line));
  }

  private Outcome run(List<String> command) {
    try {
      Path out = Files.createTempFile("out", ".txt");
      Path err = Files.createTempFile("err", ".txt");
      try {
        int code = exitCode(start(command, out, err), command);
        return new Outcome(code, text(out), text(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException failure) {
      throw new AssertionError(command + " did not run", failure);
    }
  }

  private Process start(List<String> command, Path out, Path err) throws IOException {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.redirectInput(Path.of("/dev/null").toFile());
    return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  private static int exitCode(Process process, List<String> command) {
    try {
      if (process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      throw new AssertionError(command + " did not end");
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** What a process left behind. */
  record Outcome(int code, String out, String err) {}
}
