package dev.roadmap.check.target;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A part that commands of the learner's stop and start, as {@code docker compose stop db} does.
 *
 * @param folder where they run
 * @param environment what they see
 */
public record CommandPart(
    List<String> stop, List<String> start, Path folder, Map<String, String> environment)
    implements Part {

  private static final long PATIENCE_SECONDS = 60;
  private static final int MOST = 64 * 1024;

  public CommandPart {
    stop = List.copyOf(stop);
    start = List.copyOf(start);
    environment = Map.copyOf(environment);
  }

  @Override
  public void take() {
    run(stop);
  }

  @Override
  public void giveBack() {
    run(start);
  }

  private void run(List<String> command) {
    String typed = "`" + Program.typed(command) + "`";
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectInput(new File("/dev/null"));
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      var printed = new FutureTask<>(() -> lastLine(process.getInputStream()));
      Thread.ofVirtual().start(printed);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new PartStuck(typed + " is not done after " + PATIENCE_SECONDS + " s");
      }
      if (process.exitValue() != 0) {
        throw new PartStuck(typed + " ended with exit code " + process.exitValue() + soon(printed));
      }
    } catch (IOException e) {
      throw new PartStuck(typed + " could not be started: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartStuck(typed + " was interrupted");
    }
  }

  /** Reads all, so that the command never waits for us. */
  private static String lastLine(InputStream in) throws IOException {
    String text = new String(in.readNBytes(MOST), StandardCharsets.UTF_8).strip();
    in.transferTo(OutputStream.nullOutputStream());
    return text.isEmpty() ? "" : ": " + text.substring(text.lastIndexOf('\n') + 1);
  }

  /** What a child of the command holds open is not waited for. */
  private static String soon(FutureTask<String> printed) throws InterruptedException {
    try {
      return printed.get(1, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException unknown) {
      return "";
    }
  }
}
