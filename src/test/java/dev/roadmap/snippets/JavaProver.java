package dev.roadmap.snippets;

import dev.roadmap.snippets.Programs.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Java: compiled by the JDK that runs the tests, as a source file that needs no build. */
final class JavaProver implements Prover {

  /** A file with the class path of the libraries of the lessons, written by CI; see there. */
  private static final Path LIBRARIES = Path.of("target/snippets/java-classpath.txt");

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:final |abstract |sealed )*(?:class|record|interface|enum) (\\w+)");

  private static final String BIN = System.getProperty("java.home") + "/bin/";

  @Override
  public Proof prove(Snippet snippet) throws IOException {
    return snippet.uses().isEmpty()
        ? Programs.inFolder(folder -> prove(snippet, folder))
        : withLibraries(snippet);
  }

  private static Proof prove(Snippet snippet, Path folder) throws IOException {
    Path source = Files.writeString(folder.resolve("Main.java"), snippet.code());
    if (snippet.runs()) {
      // One process compiles and runs it, and the first compiler will do for that.
      List<String> command =
          List.of(BIN + "java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", source.toString());
      Ended ended = Programs.run(folder, Map.of(), snippet.stdin(), command);
      return Judge.judge(snippet, ended, Proof.Depth.COMPILED);
    }
    return compile(snippet, folder, "Main.java", List.of());
  }

  private static Proof compile(Snippet snippet, Path folder, String file, List<String> options)
      throws IOException {
    var command = new ArrayList<>(List.of(BIN + "javac", "-proc:none", "-d", "out"));
    command.addAll(options);
    command.add(file);
    Ended ended = Programs.run(folder, Map.of(), "", command);
    return Judge.judge(snippet, ended, Proof.Depth.COMPILED);
  }

  private static Proof withLibraries(Snippet snippet) throws IOException {
    Optional<String> classPath = classPath();
    if (classPath.isEmpty()) {
      return new Proof.LeftOut("the libraries of src/test/snippets/pom.xml");
    }
    return Programs.inFolder(folder -> {
      String file = name(snippet.code()) + ".java";
      Files.writeString(folder.resolve(file), snippet.code());
      return compile(snippet, folder, file, List.of("-cp", classPath.get()));
    });
  }

  private static Optional<String> classPath() throws IOException {
    return Files.exists(LIBRARIES)
        ? Optional.of(Files.readString(LIBRARIES).strip())
        : Optional.empty();
  }

  /** The public type a file is named after, or any name where there is none. */
  private static String name(String code) {
    var matcher = PUBLIC_TYPE.matcher(code);
    return matcher.find() ? matcher.group(1) : "Main";
  }
}
