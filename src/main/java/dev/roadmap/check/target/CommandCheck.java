package dev.roadmap.check.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether a command can be run at all, in words before the system says it in one. */
final class CommandCheck {

  private final Program program;
  private final Programs programs;

  CommandCheck(Program program, Programs programs) {
    this.program = program;
    this.programs = programs;
  }

  /**
   * @throws NotStarted when its folder or its program is not there
   */
  void check(List<String> command) {
    if (!Files.isDirectory(program.folder())) {
      throw no("There is no folder " + program.folder() + ".", "");
    }
    String name = command.getFirst();
    if (name.contains("/")) {
      file(name);
    } else if (programs.find(name).isEmpty()) {
      missing(name);
    }
  }

  private void missing(String name) {
    if (Files.isRegularFile(resolve(name))) {
      throw no(
          "There is no program `" + name + "` on this machine, only a file of that name here.",
          Script.runner(name) == null
              ? "A file in this folder is started with ./" + name
              : "A file like this is started with " + Script.runner(name) + " " + name);
    }
    List<String> nearest = programs.nearest(name);
    throw no(
        "There is no program `" + name + "` on this machine.",
        nearest.isEmpty()
            ? "roadmap doctor shows what is installed."
            : "Did you mean " + String.join(" or ", nearest) + "?");
  }

  private void file(String name) {
    Path file = resolve(name);
    if (Files.isDirectory(file)) {
      throw no(name + " is a folder, not a program.", "");
    }
    if (!Files.exists(file)) {
      List<String> nearest = Likeness.nearest(file.getFileName().toString(), beside(file), 2);
      throw no(
          "There is no file " + name + " in " + program.folder() + ".",
          nearest.isEmpty() ? "" : "Did you mean " + String.join(" or ", nearest) + "?");
    }
    if (!Files.isExecutable(file)) {
      throw no(
          name + " is there, but may not be run.",
          Script.runner(name) == null
              ? "Allow it: chmod +x " + name
              : "Start it with " + Script.runner(name) + " " + name);
    }
    script(name, Script.of(file));
  }

  private void script(String name, Script script) {
    if (script.windowsLines()) {
      throw no(
          name + " has Windows line ends: the system looks for a program whose name ends in them.",
          "Give it Unix line ends: sed -i 's/\\r$//' " + name);
    }
    String runner = Script.runner(name);
    if (script.interpreter().isEmpty() && !script.binary() && runner != null) {
      throw no(
          name + " does not say what runs it: its first line does not begin with #!.",
          "Start it with " + runner + " " + name);
    }
    String interpreter = script.interpreter();
    boolean there =
        interpreter.contains("/")
            ? Files.exists(resolve(interpreter))
            : interpreter.isEmpty() || programs.find(interpreter).isPresent();
    if (!there) {
      throw no(
          name + " is to be run by " + interpreter + ", which is not on this machine.",
          "Its first line says so. roadmap doctor shows what is installed.");
    }
  }

  private Path resolve(String name) {
    try {
      return program.folder().resolve(name).normalize();
    } catch (InvalidPathException impossible) {
      throw no("No file can be called `" + name + "`.", "");
    }
  }

  private static List<String> beside(Path file) {
    try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
      return files.map(found -> found.getFileName().toString()).toList();
    } catch (IOException | NullPointerException none) {
      return List.of();
    }
  }

  private static NotStarted no(String message, String fix) {
    return new NotStarted(message, fix, List.of());
  }
}
