package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roads made to harm whoever opens them. */
class HostileRoadTest {

  private static final String WELCOME = "phases/00-start/welcome.md";
  private static final String ROAD = "road.yaml";

  private TestRoad road;

  @BeforeEach
  void copy(@TempDir Path folder) throws Exception {
    road = TestRoad.copyTo(folder);
  }

  @Test
  void linksAreNotFollowed() throws Exception {
    Path secret = Files.writeString(road.folder().resolveSibling("secret"), "id: secret\n");
    Files.delete(road.folder().resolve(ROAD));
    Files.createSymbolicLink(road.folder().resolve(ROAD), secret);
    Files.createSymbolicLink(road.folder().resolve("phases/loop"), road.folder());
    assertThat(road.problems())
        .containsExactly(
            "phases/loop: this is a link; a road holds only files: put the file itself here",
            "road.yaml: this file is missing: add it",
            "road.yaml: this is a link; a road holds only files: put the file itself here");
    Files.delete(secret);
  }

  @Test
  void theRoadItselfMayBeReachedThroughALink() throws Exception {
    Path link = road.folder().resolveSibling("link-" + road.folder().getFileName());
    Files.createSymbolicLink(link, road.folder());
    assertThat(TestRoad.road(link).steps()).isNotEmpty();
    Files.delete(link);
  }

  @Test
  void aPipeIsNotRead() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "needs mkfifo");
    Path pipe = road.folder().resolve("phases/00-start/pipe.md");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(road.problems())
        .containsExactly("phases/00-start/pipe.md: this is no plain file: take it out");
  }

  @Test
  void whatMayNotBeReadIsNamed() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path file = road.folder().resolve(WELCOME);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "root reads everything");
    assertThat(road.problems())
        .containsExactly(
            WELCOME + ": this file cannot be read: give yourself the right to read it");
  }

  @Test
  void aHugeFileIsRefusedUnread() throws Exception {
    road.write(WELCOME, "x".repeat(600 * 1024));
    assertThat(road.problems())
        .containsExactly(WELCOME + ": this file is larger than 512 KiB: split it");
  }

  @Test
  void endlessNestingIsRefused() throws Exception {
    road.write(ROAD, "title: " + "[".repeat(100_000));
    assertThat(road.problems())
        .containsExactly(
            ROAD
                + ":1:27: this is not YAML: lists and keys are nested more than 20 deep: flatten"
                + " them");
  }

  @Test
  void aliasesThatMultiplyAreRefused() throws Exception {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append((alias + ", ").repeat(2)).append(alias).append("]\n");
    }
    road.write(ROAD, bomb.toString());
    assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), road::problems))
        .containsExactly(
            ROAD + ": this is not YAML: there are too many aliases (`*name`): write it out");
  }

  @Test
  void anAliasOfItselfIsRefused() throws Exception {
    road.write(ROAD, "title: &me [*me]\n");
    assertThat(road.problems())
        .containsExactly(
            ROAD + ":1:8: this is not YAML: aliases (`*name`) repeat too much: write it out");
  }

  @Test
  void whatATerminalWouldObeyIsRefusedHoweverItIsWritten() throws Exception {
    road.replace(WELCOME, "title: Welcome", "title: \"\\e[31mred\"")
        .replace(ROAD, "A small road", "A small \u001b[31mroad")
        .replace("phases/00-start/habits.md", "Small steps", "Small \u202esteps");
    assertThat(road.problems())
        .containsExactly(
            "phases/00-start/habits.md:8:16: the invisible character U+202E must not be in a road:"
                + " take it out",
            WELCOME + ":3:8: the invisible character U+001B must not be in a road: take it out",
            ROAD + ":3:16: the invisible character U+001B must not be in a road: take it out");
  }

  @Test
  void otherEncodingsAreRefused() throws Exception {
    Files.write(
        road.folder().resolve(WELCOME), new byte[] {'-', '-', '-', '\n', 'i', 'd', (byte) 0xe9});
    assertThat(road.problems())
        .containsExactly(WELCOME + ":2:3: this is not UTF-8: save the file as UTF-8");
  }

  @Test
  void tagsAndOddKeysAreRefused() throws Exception {
    road.replace(ROAD, "title: A small road", "title: !!java.net.URL [x]")
        .replace(ROAD, "id: small", "? [a, b]\n: c\nid: small");
    assertThat(road.problems())
        .containsExactly(
            ROAD + ":2:3: a key must be a word: write `key: value`",
            ROAD + ":5:8: `title` must be text, not a list",
            ROAD + ":5:8: tags are not used here: take out `tag:yaml.org,2002:java.net.URL`");
  }

  @Test
  void twoDocumentsInOneFileAreRefused() throws Exception {
    road.write("tracks/by-phase.yaml", "id: a\n---\nid: b\n");
    assertThat(road.problems())
        .containsExactly(
            "tracks/by-phase.yaml:2:1: this is not YAML: a second document begins here: keep one in"
                + " each file");
  }

  @Test
  void foldersNestedWithoutEndAreRefused() throws Exception {
    road.write("phases/a/b/c/d/e/f/g/h/i/j/k/l/deep.md", "x");
    assertThat(road.problems())
        .contains(
            "phases/a/b/c/d/e/f/g/h/i/j/k: folders are nested too deep here: take this one out");
  }
}
