package dev.roadmap.snippets;

import dev.roadmap.snippets.Programs.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Languages whose program reads the text and runs it, or looks whether it could. */
final class ScriptProver implements Prover {

  /**
   * How a language is run and checked.
   *
   * @param tools names of the program, the best first
   * @param run its arguments to run {@code file}
   * @param check its arguments to check {@code file} without running it
   */
  record Language(List<String> tools, String file, List<String> run, List<String> check) {}

  private static final Map<String, Language> LANGUAGES =
      Map.of(
          // The system's own Python is the one that has the system's libraries.
          "python",
          new Language(
              List.of("/usr/bin/python3", "python3"),
              "main.py",
              List.of("main.py"),
              List.of("-m", "py_compile", "main.py")),
          "bash",
          new Language(
              List.of("bash"), "main.sh", List.of("-eu", "main.sh"), List.of("-n", "main.sh")),
          "javascript",
          new Language(
              List.of("node"), "main.mjs", List.of("main.mjs"), List.of("--check", "main.mjs")));

  @Override
  public Proof prove(Snippet snippet) throws IOException {
    Language language = LANGUAGES.get(snippet.language());
    Optional<String> tool = Programs.find(language.tools().toArray(String[]::new));
    if (tool.isEmpty()) {
      return new Proof.LeftOut(language.tools().getLast());
    }
    return Programs.inFolder(folder -> prove(snippet, language, tool.get(), folder));
  }

  private static Proof prove(Snippet snippet, Language language, String tool, Path folder)
      throws IOException {
    Files.writeString(folder.resolve(language.file()), snippet.code());
    var command = new ArrayList<>(List.of(tool));
    command.addAll(snippet.runs() ? language.run() : language.check());
    Ended ended = Programs.run(folder, Map.of(), snippet.stdin(), command);
    return Judge.judge(snippet, ended, Proof.Depth.COMPILED);
  }
}
