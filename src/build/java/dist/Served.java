package dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A practice server that runs while others are tried against it. */
final class Served implements AutoCloseable {
  private static final long DEADLINE_SECONDS = 60;
  private static final Pattern URL = Pattern.compile("http://[0-9.:]+");

  private final Process process;
  private final Path output;

  /** Starts it; it prints where it listens. */
  Served(List<String> command, Path folder, Map<String, String> variables) throws IOException {
    output = Files.createTempFile("roadmap-build", ".txt");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    builder.redirectInput(new File("/dev/null"));
    builder.environment().putAll(variables);
    builder.environment().values().removeIf(String::isEmpty);
    process = builder.start();
  }

  /** Its address, as soon as it says so. */
  String url() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    while (true) {
      String printed = Files.readString(output);
      Matcher url = URL.matcher(printed);
      if (url.find()) {
        return url.group();
      }
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new BuildFailure("the practice server did not start: " + printed);
      }
      Thread.sleep(10);
    }
  }

  /** Asks it to end, so that it writes what it still has to write. */
  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
        throw new BuildFailure("the practice server did not end");
      }
    } catch (InterruptedException interrupted) {
      throw new BuildFailure("interrupted", interrupted);
    } finally {
      process.destroyForcibly();
      Files.delete(output);
    }
  }
}
