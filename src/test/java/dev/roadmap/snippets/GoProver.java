package dev.roadmap.snippets;

import dev.roadmap.snippets.Programs.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Go: each snippet is a module of its own, without the network. */
final class GoProver implements Prover {

  /** Where Debian lays the sources of Go libraries. */
  private static final Path LIBRARIES = Path.of("/usr/share/gocode");

  /** The one thing that lessons use and Debian 12 lacks: it has amqp091-go 1.5, and this is 1.7. */
  private static final String TOO_NEW =
      "sent.WaitContext undefined"
          + " (type *amqp091.DeferredConfirmation has no field or method WaitContext)\n";

  @Override
  public Proof prove(Snippet snippet) throws IOException {
    Optional<String> go = Programs.find("go");
    return go.isEmpty()
        ? new Proof.LeftOut("go")
        : Programs.inFolder(folder -> prove(snippet, go.get(), folder));
  }

  private static Proof prove(Snippet snippet, String go, Path folder) throws IOException {
    Files.writeString(folder.resolve("main.go"), snippet.code());
    if (!snippet.uses().isEmpty()) {
      return withLibraries(go, folder);
    }
    Files.writeString(folder.resolve("go.mod"), "module snippet\n\ngo 1.22\n");
    if (!snippet.runs()) {
      return Judge.judge(
          snippet, Programs.run(folder, variables(), "", List.of(go, "vet", ".")), depth());
    }
    // Run apart from the build, because "go run" turns every exit code into 1.
    Ended built =
        Programs.run(folder, variables(), "", List.of(go, "build", "-o", "main", "main.go"));
    if (built.exit() != 0) {
      return new Proof.Wrong("does not compile\n" + built.all());
    }
    Ended ended =
        Programs.run(
            folder, variables(), snippet.stdin(), List.of(folder.resolve("main").toString()));
    return Judge.judge(snippet, ended, depth());
  }

  private static Proof.Depth depth() {
    return Proof.Depth.COMPILED;
  }

  /** Against Debian's copy of the library where there is one; else at least the syntax. */
  private static Proof withLibraries(String go, Path folder) throws IOException {
    Ended vetted = Programs.run(folder, debian(), "", List.of(go, "vet", "main.go"));
    if (vetted.exit() == 0) {
      return Proof.proven(Proof.Depth.COMPILED);
    }
    if (!vetted.err().contains("cannot find package") && !vetted.err().endsWith(TOO_NEW)) {
      return new Proof.Wrong(vetted.all());
    }
    Optional<String> gofmt = Programs.find("gofmt");
    if (gofmt.isEmpty()) {
      return new Proof.LeftOut("gofmt");
    }
    Ended parsed = Programs.run(folder, Map.of(), "", List.of(gofmt.get(), "-e", "main.go"));
    return parsed.exit() == 0 ? Proof.proven(Proof.Depth.PARSED) : new Proof.Wrong(parsed.all());
  }

  /** For a program that uses Debian's copies of libraries. */
  static Map<String, String> debian() {
    Map<String, String> variables = new HashMap<>(cache());
    variables.put("GO111MODULE", "off");
    variables.put("GOPATH", LIBRARIES.toString());
    return variables;
  }

  private static Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>(cache());
    variables.put("GOFLAGS", "-mod=mod");
    variables.put("GOPROXY", "off");
    variables.put("GOTOOLCHAIN", "local");
    return variables;
  }

  private static Map<String, String> cache() {
    Path cache = Path.of("target/snippets/go").toAbsolutePath();
    return Map.of("GOCACHE", cache.toString());
  }
}
