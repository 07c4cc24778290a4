package dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs other programs, with a deadline and without standard input. */
final class Command {
  private static final long DEADLINE_SECONDS = 120;

  private Command() {}

  /** Runs it and fails the build with its output when it fails. */
  static void run(List<String> command) {
    Result result = run(command, Path.of("."), Map.of());
    if (result.code() != 0) {
      throw new BuildFailure(result.describe(command));
    }
  }

  /** Runs it in {@code folder}; variables with an empty value are taken out of its environment. */
  static Result run(List<String> command, Path folder, Map<String, String> variables) {
    try {
      Path output = Files.createTempFile("roadmap-build", ".txt");
      try {
        return new Result(exit(command, folder, variables, output), Files.readString(output));
      } finally {
        Files.delete(output);
      }
    } catch (IOException failure) {
      throw new BuildFailure(String.join(" ", command), failure);
    }
  }

  private static int exit(
      List<String> command, Path folder, Map<String, String> variables, Path output)
      throws IOException {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    builder.redirectInput(new File("/dev/null"));
    builder.environment().putAll(variables);
    builder.environment().values().removeIf(String::isEmpty);
    Process process = builder.start();
    try {
      if (process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      throw new BuildFailure("no end after two minutes: " + String.join(" ", command));
    } catch (InterruptedException interrupted) {
      throw new BuildFailure("interrupted", interrupted);
    } finally {
      process.destroyForcibly();
    }
  }

  /** What a program left: its exit code and everything it printed. */
  record Result(int code, String output) {
    String describe(List<String> command) {
      return String.join(" ", command) + " ended with " + code + "\n" + output;
    }
  }
}
