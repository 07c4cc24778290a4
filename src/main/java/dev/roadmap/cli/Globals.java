package dev.roadmap.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options every command has. They are read before picocli is: they decide how its messages
 * look, and they may stand before the command too.
 *
 * @param color auto, always or never
 * @param plain words instead of drawings
 * @param ascii no character outside ASCII drawn by us
 * @param noInput never ask
 * @param debug show stack traces
 * @param road folder of another road's YAML, or null
 * @param command the first word that is no option, or null
 * @param rest what follows it, global options left in
 */
record Globals(
    String color,
    boolean plain,
    boolean ascii,
    boolean noInput,
    boolean debug,
    @Nullable String road,
    @Nullable String command,
    List<String> rest) {

  static void declare(Spec spec) {
    spec.option(
        "--color", "WHEN", Candidates.words("auto", "always", "never"), "auto, always or never");
    spec.flag("--plain", "Words instead of drawings, for screen readers");
    spec.flag("--ascii", "Draw with ASCII only");
    spec.flag("--no-input", "Never ask a question");
    spec.option("--road", "DIR", Candidates.FOLDERS, "Use the road in this folder");
    spec.flag("--debug", "Show the stack trace of an error");
  }

  /** The folder of another road, by option or environment; null for the one that is bundled. */
  @Nullable String roadFolder(Map<String, String> environment) {
    if (road != null) {
      return road;
    }
    @Nullable String set = environment.get("ROADMAP_ROAD");
    return set == null || set.isBlank() ? null : set;
  }

  /** Splits the arguments at the command, and reads what is for all commands. */
  static Globals of(List<String> arguments) {
    var scan = new Scan();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--")) {
        scan.rest.addAll(arguments.subList(i, arguments.size()));
        break;
      }
      boolean takesNext = scan.option(argument);
      if (takesNext && i + 1 < arguments.size()) {
        i++;
        scan.value(argument, arguments.get(i));
        scan.rest.add(argument);
        scan.rest.add(arguments.get(i));
      } else if (scan.command == null && !argument.startsWith("-")) {
        scan.command = argument;
      } else {
        scan.rest.add(argument);
      }
    }
    return scan.globals();
  }

  private static final class Scan {
    private String color = "auto";
    private boolean plain;
    private boolean ascii;
    private boolean noInput;
    private boolean debug;
    private @Nullable String road;
    private @Nullable String command;
    private final List<String> rest = new ArrayList<>();

    /** Reads an option; true when its value is the next argument. */
    boolean option(String argument) {
      switch (argument) {
        case "--plain" -> plain = true;
        case "--ascii" -> ascii = true;
        case "--no-input" -> noInput = true;
        case "--debug" -> debug = true;
        case "--color", "--road" -> {
          return true;
        }
        default -> {
          if (argument.startsWith("--color=")) {
            color = argument.substring("--color=".length());
          } else if (argument.startsWith("--road=")) {
            road = argument.substring("--road=".length());
          }
        }
      }
      return false;
    }

    void value(String option, String value) {
      if (option.equals("--road")) {
        road = value;
      } else {
        color = value;
      }
    }

    Globals globals() {
      return new Globals(color, plain, ascii, noInput, debug, road, command, rest);
    }
  }
}
