package dev.roadmap.curriculum.build;

import dev.roadmap.check.workspace.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the {@code roadmap.yaml} of a learner's folder. */
public final class WorkspaceReader {

  private static final List<String> KEYS =
      List.of(
          "suite",
          "exercise",
          "command",
          "build",
          "url",
          "port",
          "env",
          "ready",
          "within",
          "parts");

  private static final String PORT = "PORT";

  private static final int HIGHEST_PORT = 65_535;

  private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,5})(ms|s|m)");

  private final Document document;
  private final Problems problems;

  private WorkspaceReader(Document document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  /**
   * What reading comes to.
   *
   * @param workspace as far as it could be read
   * @param problems sorted by place; the workspace may be used only when there is none
   */
  public record Read(Workspace workspace, List<Problem> problems) {}

  /**
   * Reads the settings of a folder.
   *
   * @param folder where the file lies
   * @param yaml its text
   */
  public static Read read(Path folder, String yaml) {
    var problems = new Problems();
    Document document = YamlReader.read(Workspace.FILE, yaml, problems);
    if (!document.readable()) {
      return new Read(Workspace.bare(folder), problems.sorted());
    }
    Workspace workspace = new WorkspaceReader(document, problems).workspace(folder);
    return new Read(workspace, problems.sorted());
  }

  private Workspace workspace(Path folder) {
    if (!document.tree().isObject()) {
      problems.add(document.place(""), "this file has keys: write `suite: tasks-api`");
      return Workspace.bare(folder);
    }
    document.tree().propertyNames().forEach(this::known);
    String suite = text("suite");
    String exercise = text("exercise");
    if (!suite.isEmpty() && !exercise.isEmpty()) {
      problems.add(document.keyPlace("/exercise"), "`suite` says it already: take one of them out");
    }
    if (has("command") && has("url")) {
      problems.add(
          document.keyPlace("/url"),
          "`command` starts the program, `url` says where one runs already: take one of them out");
    }
    return new Workspace(
        folder,
        suite.isEmpty() ? exercise : suite,
        command("command"),
        command("build"),
        text("url"),
        environment(),
        ready(),
        within(),
        parts());
  }

  private void known(String key) {
    if (!KEYS.contains(key)) {
      problems.add(
          document.keyPlace("/" + key.replace("~", "~0").replace("/", "~1")),
          "there is no key `"
              + key
              + "`"
              + Spelling.hint(key, KEYS, ": there are " + String.join(", ", KEYS)));
    }
  }

  private boolean has(String key) {
    return document.tree().has(key);
  }

  private String text(String key) {
    return text(document.tree().path(key), key);
  }

  private String text(JsonNode value, String key) {
    if (value.isMissingNode()) {
      return "";
    }
    if (value.isString() && !value.stringValue().isBlank()) {
      return value.stringValue().strip();
    }
    problems.add(document.place("/" + key), "`" + key + "` is a text: write one");
    return "";
  }

  private Map<String, Workspace.Part> parts() {
    JsonNode value = document.tree().path("parts");
    var parts = new LinkedHashMap<String, Workspace.Part>();
    value
        .propertyNames()
        .forEach(name -> {
          JsonNode part = value.path(name);
          String place = "parts/" + name.replace("~", "~0").replace("/", "~1");
          Workspace.Command stop = command(part.path("stop"), place + "/stop");
          Workspace.Command start = command(part.path("start"), place + "/start");
          if (stop != null && start != null && part.size() == 2) {
            parts.put(name, new Workspace.Part(stop, start));
          } else {
            problems.add(
                document.keyPlace("/" + place), "a part has two commands, `stop` and `start`");
          }
        });
    if (!value.isMissingNode() && !value.isObject()) {
      problems.add(
          document.place("/parts"),
          "`parts` has names below it: write `database: {stop: ..., start: ...}`");
    }
    return parts;
  }

  private Workspace.@Nullable Command command(String key) {
    return command(document.tree().path(key), key);
  }

  /** A command at a place, which is its key too where it stands at the top. */
  private Workspace.@Nullable Command command(JsonNode value, String key) {
    if (!value.isArray()) {
      String line = text(value, key);
      return line.isEmpty() ? null : new Workspace.Line(line);
    }
    var words = new ArrayList<String>();
    for (int i = 0; i < value.size(); i++) {
      String word = scalar(value.get(i));
      if (word == null) {
        problems.add(
            document.place("/" + key + "/" + i), "`" + key + "` is a list of words: write one");
      } else {
        words.add(word);
      }
    }
    if (value.isEmpty() || (!words.isEmpty() && words.getFirst().isBlank())) {
      problems.add(
          document.place("/" + key), "`" + key + "` names a program: write [python3, app.py]");
    }
    return words.isEmpty() ? null : new Workspace.Words(words);
  }

  private static @Nullable String scalar(JsonNode node) {
    if (node.isString()) {
      return node.stringValue();
    }
    return node.isNumber() || node.isBoolean() ? node.asString() : null;
  }

  private Map<String, String> environment() {
    JsonNode value = document.tree().path("env");
    var variables = new LinkedHashMap<String, String>();
    if (!value.isMissingNode() && !value.isObject()) {
      problems.add(document.place("/env"), "`env` has variables below it: write `NAME: value`");
    }
    value
        .propertyNames()
        .forEach(name -> {
          String text = scalar(value.path(name));
          boolean named = !name.isBlank() && name.indexOf('=') < 0 && name.indexOf('\0') < 0;
          if (text == null || !named || text.indexOf('\0') >= 0) {
            problems.add(document.keyPlace("/env/" + name), "a variable has a name and a text");
          } else {
            variables.put(name, text);
          }
        });
    port(variables);
    return variables;
  }

  /** The port to use instead of a free one, which is what the variable says as well. */
  private void port(Map<String, String> variables) {
    JsonNode value = document.tree().path("port");
    if (!value.isMissingNode()) {
      if (variables.containsKey(PORT)) {
        problems.add(document.keyPlace("/port"), "`env` says it already: take one of them out");
      } else if (has("url")) {
        problems.add(
            document.keyPlace("/port"),
            "`port` is given to a program that `command` starts; `url` has one of its own");
      } else if (!isPort(scalar(value))) {
        problems.add(document.place("/port"), "`port` is a number from 1 to 65535: write 8080");
      } else {
        variables.put(PORT, value.asString().strip());
      }
    } else if (variables.containsKey(PORT) && !isPort(variables.get(PORT))) {
      problems.add(document.place("/env/PORT"), "`PORT` is a number from 1 to 65535: write 8080");
    }
  }

  private static boolean isPort(@Nullable String text) {
    if (text == null || !text.strip().matches("[1-9][0-9]{0,4}")) {
      return false;
    }
    return Integer.parseInt(text.strip()) <= HIGHEST_PORT;
  }

  private String ready() {
    String path = text("ready");
    if (!path.isEmpty() && !path.matches("/[\\x21-\\x7e]*")) {
      problems.add(document.place("/ready"), "`ready` is a path: write it like /tasks");
      return "";
    }
    return path;
  }

  private @Nullable Duration within() {
    JsonNode value = document.tree().path("within");
    if (value.isMissingNode()) {
      return null;
    }
    Matcher time = TIME.matcher(value.isString() ? value.stringValue().strip() : "");
    if (!time.matches()) {
      problems.add(document.place("/within"), "`within` is a time: write it like 60s or 2m");
      return null;
    }
    long number = Long.parseLong(time.group(1));
    return switch (time.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      default -> Duration.ofMinutes(number);
    };
  }
}
