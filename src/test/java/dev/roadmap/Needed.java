package dev.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a test needs of the machine besides Java. Where it is missing the test is skipped and says
 * so; with {@code -Dtools=required} it fails, so that nothing is left out unseen.
 */
public final class Needed {

  private Needed() {}

  /** Whether what is missing is a failure. */
  public static boolean required() {
    return "required".equals(System.getProperty("tools"));
  }

  /** Goes on only where this program can be found. */
  public static void program(String name) {
    here(
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))),
        name);
  }

  /**
   * Goes on only where something is there.
   *
   * @param name what it is, as in "chromium is not installed"
   */
  public static void here(boolean there, String name) {
    String sentence = name + " is not installed; what needs it was not tried";
    if (required()) {
      assertThat(there).as(sentence).isTrue();
    }
    assumeTrue(there, sentence);
  }
}
