package dev.roadmap.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.dist.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** bin/roadmap of a checkout: when it builds, and what it says. Maven is a stand-in of one line. */
class CheckoutIT {
  private static final String BUILDING =
      "roadmap: building, because it is new or its sources have changed. This takes a minute.\n";

  @TempDir private Path folder;
  private Path root;
  private Path launcher;
  private Shell shell;

  @BeforeEach
  void layOutCheckout() throws IOException {
    root = Files.createDirectories(folder.resolve("a checkout"));
    launcher = root.resolve("bin/roadmap");
    Files.createDirectories(root.resolve("bin"));
    Files.createDirectories(root.resolve("src/main/java"));
    Files.createDirectories(root.resolve("roadmap"));
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("bin/roadmap"), launcher);
    // The stand-in notes each build, and makes a program that prints its arguments.
    mavenDoes(
        """
        echo built >> builds.txt
        mkdir -p target/roadmap/bin
        printf '#!/bin/sh\\necho ran "$@"\\n' > target/roadmap/bin/roadmap
        chmod +x target/roadmap/bin/roadmap
        touch target/roadmap.stamp
        """);
    shell = new Shell(folder).set("ROADMAP_JDK", System.getProperty("java.home"));
  }

  @Test
  void buildsOnFirstUseOnlyAndSaysSoOnce() throws IOException {
    assertThat(shell.run(launcher, "next")).isEqualTo(new Outcome(0, "ran next\n", BUILDING));
    assertThat(shell.run(launcher, "next")).isEqualTo(new Outcome(0, "ran next\n", ""));
    assertThat(builds()).hasSize(1);
  }

  @Test
  void buildsAgainWhenSourceIsNewer() throws IOException {
    shell.run(launcher);
    for (String source : List.of("pom.xml", "src/main/java/A.java", "roadmap/phase.yaml")) {
      Path file = root.resolve(source);
      Files.writeString(file, "changed");
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(1)));
      assertThat(shell.run(launcher).err()).as(source).isEqualTo(BUILDING);
      FileTime old = FileTime.from(Instant.now().minusSeconds(60));
      Files.setLastModifiedTime(file, old);
      Files.setLastModifiedTime(file.getParent(), old);
      assertThat(shell.run(launcher).err()).isEmpty();
    }
  }

  @Test
  void buildsAgainWhenSourceWasDeleted() throws IOException {
    Path phase = root.resolve("roadmap/phase.yaml");
    Files.writeString(phase, "id: x");
    shell.run(launcher);
    Files.delete(phase);
    Files.setLastModifiedTime(phase.getParent(), FileTime.from(Instant.now().plusSeconds(1)));
    assertThat(shell.run(launcher).err()).isEqualTo(BUILDING);
  }

  @Test
  void runsThroughSymbolicLinkFromElsewhere() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("r"), Path.of("a checkout/bin/roadmap"));
    assertThat(shell.run(link, "a b", "c").out()).isEqualTo("ran a b c\n");
  }

  @Test
  void saysWhatWentWrongWhenTheBuildFails() throws IOException {
    mavenDoes("echo '[ERROR] Main.java:[3,5] missing semicolon'; exit 1");
    Outcome outcome = shell.run(launcher, "next");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            BUILDING
                + "[ERROR] Main.java:[3,5] missing semicolon\n"
                + "roadmap: the build failed. All it printed is in "
                + root.resolve("target/build.log")
                + "\n");
  }

  @Test
  void saysWhatToInstallWhenThereIsNoJdk() throws IOException {
    Files.writeString(
        launcher, Files.readString(launcher).replaceAll("/usr/lib/jvm|/Library/Java", "/nowhere"));
    shell.set("ROADMAP_JDK", "/nowhere");
    Outcome outcome = shell.run(launcher, "next");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err())
        .isEqualTo(
            "roadmap: building it takes a JDK 25: install one (https://adoptium.net) and, if it is"
                + " not found, name its folder in ROADMAP_JDK.\n");
    assertThat(builds()).isEmpty();
  }

  @Test
  void buildsOnceWhenManyStartAtOnce() throws IOException {
    shell.set("R", launcher.toString());
    Outcome outcome = shell.line("for i in 1 2 3 4 5 6; do \"$R\" next & done; wait");
    assertThat(outcome.out()).isEqualTo("ran next\n".repeat(6));
    assertThat(builds()).hasSize(1);
  }

  @Test
  void killedBuildLeavesNoLock() throws IOException {
    // The build kills the launcher that waits for it, and itself: nobody is left to tidy up.
    Path maven = root.resolve("mvnw");
    String good = Files.readString(maven);
    mavenDoes("touch target/roadmap.stamp; kill -9 $PPID; kill -9 $$");
    assertThat(shell.run(launcher, "next").code()).isNotZero();
    Files.writeString(maven, good);
    Outcome outcome = shell.run(launcher, "next");
    assertThat(outcome).isEqualTo(new Outcome(0, "ran next\n", BUILDING));
  }

  private List<String> builds() throws IOException {
    Path builds = root.resolve("builds.txt");
    return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
  }

  private void mavenDoes(String script) throws IOException {
    Path maven = root.resolve("mvnw");
    Files.writeString(maven, "#!/bin/sh\n" + script);
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }
}
