package dev.roadmap.cli;

import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Foreign;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for tools and asks each for its version, all at the same time. */
final class Inspection {

  private static final Pattern VERSION = Pattern.compile("\\d+(?:\\.\\d+)+|\\d+");
  private static final int SHOWN = 60;

  private final SearchPath path;
  private final Duration patience;

  /**
   * @param patience how long each may take to answer
   */
  Inspection(SearchPath path, Duration patience) {
    this.path = path;
    this.patience = patience;
  }

  /** The state of each tool, in their order. */
  Map<Tool, ToolState> of(List<Tool> tools) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var pending = new ArrayList<Future<ToolState>>();
      for (Tool tool : tools) {
        pending.add(threads.submit(() -> state(tool)));
      }
      var states = new LinkedHashMap<Tool, ToolState>();
      for (int i = 0; i < tools.size(); i++) {
        states.put(tools.get(i), pending.get(i).get());
      }
      return states;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while looking for tools", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  ToolState state(Tool tool) {
    Optional<Path> file = path.find(tool.programs());
    if (file.isEmpty()) {
      return new ToolState.Missing(tool.hint(path));
    }
    var command = new ArrayList<String>();
    command.add(file.get().toString());
    command.addAll(tool.version());
    return switch (BriefProcess.run(command, patience)) {
      case BriefProcess.Ended ended when ended.exit() == 0 ->
          new ToolState.Installed(file.get(), version(ended.output()));
      case BriefProcess.Ended ended ->
          new ToolState.Broken(file.get(), failure(ended), tool.hint(path));
      // Slow is not broken: a first start may well take this long.
      case BriefProcess.TooSlow slow -> new ToolState.Installed(file.get(), "");
      case BriefProcess.NotStarted not ->
          new ToolState.Broken(file.get(), cleaned(not.reason()), tool.hint(path));
    };
  }

  /** The first number with dots in what it said, else the first number. */
  static String version(String output) {
    String whole = "";
    Matcher matcher = VERSION.matcher(output);
    while (matcher.find()) {
      if (matcher.group().indexOf('.') >= 0) {
        return cleaned(matcher.group());
      }
      whole = whole.isEmpty() ? matcher.group() : whole;
    }
    return cleaned(whole);
  }

  private static String failure(BriefProcess.Ended ended) {
    String said = ended.output().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return said.isEmpty() ? "it ended with " + ended.exit() : cleaned(said);
  }

  private static String cleaned(String said) {
    return Cells.fit(Foreign.line(said.strip()), SHOWN, "...");
  }
}
