package dev.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java file is as google-java-format leaves it. It runs here, on the JDK of the tests,
 * because Maven itself may run on an older one that cannot parse the sources. To repair: {@code
 * ./mvnw -q test -Dtest=FormatTest -Dformat.write=true}.
 */
class FormatTest {

  @Test
  void sourcesAreFormatted() throws Exception {
    var formatter = new Formatter();
    var unformatted = new ArrayList<Path>();
    for (Path file : sources()) {
      String source = Files.readString(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (formatted.equals(source)) {
        continue;
      }
      if (Boolean.getBoolean("format.write")) {
        Files.writeString(file, formatted);
      } else {
        unformatted.add(file);
      }
    }
    assertThat(unformatted).as("repair with -Dtest=FormatTest -Dformat.write=true").isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
