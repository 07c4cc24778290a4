package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lays the licence of everything that is delivered into {@code licenses/}. */
final class Licenses {
  /** Licence and notice files where jars keep them; not classes that happen to be called so. */
  private static final Pattern LICENSE_ENTRY =
      Pattern.compile("META-INF/(?:.*/)?([^/]*(?:LICENSE|NOTICE)[^/]*)(?<!\\.class)");

  private Licenses() {}

  static void place(Project project, Path distribution) throws IOException {
    Path licenses = distribution.resolve("licenses");
    Path texts = project.buildSources().resolve("licenses");
    Folders.copy(texts, licenses);
    Files.copy(project.root().resolve("LICENSE"), licenses.resolve("LICENSE"));
    Files.createSymbolicLink(licenses.resolve("java"), Path.of("../runtime/legal"));
    List<String> known = Files.readAllLines(texts.resolve("THIRD-PARTY.txt"));
    for (Path jar : project.dependencies()) {
      String name = jar.getFileName().toString();
      if (known.stream().noneMatch(line -> speaksOf(line, name))) {
        throw new BuildFailure(name + " has no line in src/build/licenses/THIRD-PARTY.txt");
      }
      unpack(jar, licenses.resolve(name.replaceFirst("-[0-9].*", "")));
    }
  }

  private static boolean speaksOf(String line, String jar) {
    return line.contains("https://") && jar.startsWith(line.split(" ")[0] + "-");
  }

  private static void unpack(Path jar, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> entry : Jars.read(jar).entrySet()) {
      var matcher = LICENSE_ENTRY.matcher(entry.getKey());
      if (matcher.matches()) {
        Files.createDirectories(folder);
        Files.write(folder.resolve(matcher.group(1)), entry.getValue());
      }
    }
  }
}
