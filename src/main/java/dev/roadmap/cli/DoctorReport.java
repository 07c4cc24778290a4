package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Road;
import dev.roadmap.progress.Check;
import dev.roadmap.terminal.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code doctor} found, as {@code --json} prints it.
 *
 * @param sound whether everything of roadmap itself is well; tools do not count
 */
record DoctorReport(
    int schema,
    boolean sound,
    List<ToolReport> tools,
    ProgressReport progress,
    RoadReport road,
    TerminalReport terminal,
    String version,
    String java) {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /**
   * @param phase the id of the phase that needs it first
   * @param number of that phase, null when the road has none of this id
   * @param state installed, broken or missing
   * @param version null when it is unknown
   * @param file where it is, null when it is missing
   * @param reason why it is broken
   * @param hint how to install it, null when it is there
   */
  record ToolReport(
      String name,
      String phase,
      @Nullable Integer number,
      String state,
      @Nullable String version,
      @Nullable String file,
      @Nullable String reason,
      @Nullable String hint) {

    static ToolReport of(Tool tool, @Nullable Phase phase, ToolState state) {
      @Nullable Integer number = phase == null ? null : phase.number();
      return switch (state) {
        case ToolState.Installed(Path file, String version) ->
            new ToolReport(
                tool.name(),
                tool.phase(),
                number,
                "installed",
                version.isEmpty() ? null : version,
                file.toString(),
                null,
                null);
        case ToolState.Broken(Path file, String reason, String hint) ->
            new ToolReport(
                tool.name(), tool.phase(), number, "broken", null, file.toString(), reason, hint);
        case ToolState.Missing(String hint) ->
            new ToolReport(tool.name(), tool.phase(), number, "missing", null, null, null, hint);
      };
    }
  }

  /**
   * @param bytes of the file, 0 when there is none yet
   * @param retired steps with a state that the road no longer has
   */
  record ProgressReport(
      String file,
      boolean present,
      long bytes,
      long events,
      long steps,
      long retired,
      List<Check.Problem> problems) {}

  /**
   * @param folder null for the road that comes with the program
   * @param holds null when it cannot be read
   * @param problem why not
   */
  record RoadReport(
      @Nullable String folder, @Nullable RoadCounts holds, @Nullable String problem) {}

  /**
   * @param output whether stdout is a terminal
   */
  record TerminalReport(
      boolean input,
      boolean output,
      int columns,
      boolean colour,
      String charset,
      boolean unicode) {}

  /** Examines everything. */
  static DoctorReport of(Context context) {
    @Nullable Road road = null;
    @Nullable Problem unreadable = null;
    try {
      road = context.road();
    } catch (Problem problem) {
      unreadable = problem;
    }
    ProgressReport progress = progress(context, road);
    return new DoctorReport(
        Json.SCHEMA,
        progress.problems().isEmpty() && unreadable == null,
        tools(context, road),
        progress,
        new RoadReport(
            context.globals().roadFolder(context.streams().environment()),
            road == null ? null : RoadCounts.of(road),
            unreadable == null ? null : unreadable.getMessage()),
        terminal(context),
        Version.NUMBER,
        String.valueOf(System.getProperty("java.version")));
  }

  private static List<ToolReport> tools(Context context, @Nullable Road road) {
    var inspection = new Inspection(new SearchPath(context.streams().environment()), PATIENCE);
    var reports = new ArrayList<ToolReport>();
    for (Map.Entry<Tool, ToolState> found : inspection.of(Tool.ALL).entrySet()) {
      reports.add(
          ToolReport.of(found.getKey(), phase(road, found.getKey().phase()), found.getValue()));
    }
    return reports;
  }

  static @Nullable Phase phase(@Nullable Road road, String id) {
    if (road != null) {
      for (Phase phase : road.phases()) {
        if (phase.id().equals(id)) {
          return phase;
        }
      }
    }
    return null;
  }

  private static ProgressReport progress(Context context, @Nullable Road road) {
    Check check = context.store().check();
    var problems = new ArrayList<>(check.problems());
    if (problems.isEmpty()) {
      notWritable(check.file()).ifPresent(problems::add);
    }
    long retired = 0;
    if (road != null && problems.isEmpty()) {
      Road known = road;
      retired =
          context.store().progress().steps().stream()
              .filter(step -> known.step(step.subject()).isEmpty())
              .count();
    }
    return new ProgressReport(
        check.file().toString(),
        check.present(),
        check.file().toFile().length(),
        check.events(),
        check.steps(),
        retired,
        problems);
  }

  /** Reading works where nothing can be written: this shows before the first change is lost. */
  private static Optional<Check.Problem> notWritable(Path file) {
    Path place = file;
    while (!Files.exists(place) && place.getParent() != null) {
      place = place.getParent();
    }
    boolean fits = place.equals(file) ? Files.isRegularFile(place) : Files.isDirectory(place);
    if (fits && Files.isWritable(place)) {
      return Optional.empty();
    }
    return Optional.of(
        new Check.Problem(
            "Progress cannot be written to " + file + ": " + place + " is not writable.",
            "Make it writable, or set ROADMAP_HOME to another folder."));
  }

  private static TerminalReport terminal(Context context) {
    Look look = context.out().look();
    return new TerminalReport(
        context.streams().isTerminal(0),
        context.streams().isTerminal(1),
        look.width(),
        look.colour(),
        context.streams().charset().name(),
        look.unicode());
  }
}
