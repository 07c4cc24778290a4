package dev.roadmap.curriculum.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.roadmap.curriculum.Road;
import dev.roadmap.curriculum.Text;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadCacheTest {

  private static final String WELCOME = "phases/00-start/welcome.md";
  private static final Instant WRITTEN = Instant.parse("2026-03-01T10:00:00.123456789Z");

  @TempDir private Path folder;
  private Path cache;
  private TestRoad road;

  @BeforeEach
  void copy() throws Exception {
    cache = folder.resolve("cache/roads");
    road = TestRoad.copyTo(folder.resolve("road"));
    setTimes(WRITTEN);
  }

  @Test
  void aRoadIsCompiledOnceAndThenReadFromTheCache() throws Exception {
    Road first = open(60);
    List<Path> entries = entries();
    assertThat(entries).singleElement().asString().endsWith(".index");
    Object file = fileKey();
    assertThat(open(61).fingerprint()).isEqualTo(first.fingerprint());
    assertThat(entries()).isEqualTo(entries);
    assertThat(fileKey()).isEqualTo(file);
  }

  @Test
  void theCacheIsWhatIsReadTheSecondTime() throws Exception {
    open(60);
    byte[] entry = Files.readAllBytes(entries().getFirst());
    byte[] other =
        TestRoad.index(
            TestRoad.copyTo(folder.resolve("other")).replace(WELCOME, "*see*", "+see+").folder());
    System.arraycopy(other, 0, entry, 0, other.length);
    Files.write(entries().getFirst(), entry);
    assertThat(body(open(61))).isEqualTo("## Welcome\n\nGood to +see+ you.");
  }

  @Test
  void aChangedFileIsCompiledAgainAndTheOldEntryGoes() throws Exception {
    open(60);
    road.replace(WELCOME, "*see*", "meet");
    assertThat(body(open(61))).isEqualTo("## Welcome\n\nGood to meet you.");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void aRenamedFileIsNoticed() throws Exception {
    open(60);
    road.move(WELCOME, "phases/00-start/hello.md");
    setTimes(WRITTEN);
    assertThat(cache().open(road.folder())).isInstanceOf(RoadCache.Refused.class);
  }

  @Test
  void aChangeInTheSameTickOfTheClockIsNoticedWhileItIsFresh() throws Exception {
    assertThat(body(open(1))).isEqualTo("## Welcome\n\nGood to *see* you.");
    road.replace(WELCOME, "*see*", "+see+");
    setTimes(WRITTEN);
    assertThat(body(open(1))).isEqualTo("## Welcome\n\nGood to +see+ you.");
    assertThat(body(open(60))).isEqualTo("## Welcome\n\nGood to +see+ you.");
  }

  @Test
  void anotherVersionFromAnArchiveThatGivesAllFilesOneTimeIsNoticed() throws Exception {
    setTimes(Instant.parse("1980-02-01T00:00:00Z"));
    assertThat(body(open(60))).isEqualTo("## Welcome\n\nGood to *see* you.");
    road.replace(WELCOME, "*see*", "have");
    setTimes(Instant.parse("1980-02-01T00:00:00Z"));
    assertThat(body(open(60))).isEqualTo("## Welcome\n\nGood to have you.");
  }

  @Test
  void anotherVersionThatWasGivenTheOldTimeIsNoticedByItsSize() throws Exception {
    assertThat(body(open(60))).isEqualTo("## Welcome\n\nGood to *see* you.");
    road.replace(WELCOME, "*see*", "have");
    setTimes(WRITTEN);
    assertThat(body(open(61))).isEqualTo("## Welcome\n\nGood to have you.");
  }

  @Test
  void filesFromTheFutureAreCachedWithTheirContent() throws Exception {
    assertThat(body(open(-3600))).isEqualTo("## Welcome\n\nGood to *see* you.");
    Object file = fileKey();
    assertThat(body(open(-1800))).isEqualTo("## Welcome\n\nGood to *see* you.");
    assertThat(fileKey()).isEqualTo(file);
    road.replace(WELCOME, "*see*", "+see+");
    setTimes(WRITTEN);
    assertThat(body(open(-1800))).isEqualTo("## Welcome\n\nGood to +see+ you.");
  }

  @Test
  void anotherVersionOfTheProgramCompilesForItself() throws Exception {
    open(60);
    Object file = fileKey();
    Clock clock = Clock.fixed(WRITTEN.plusSeconds(61), ZoneOffset.UTC);
    assertThat(new RoadCache(cache, "2.0", clock).open(road.folder()))
        .isInstanceOf(RoadCache.Opened.class);
    assertThat(entries()).hasSize(1);
    assertThat(fileKey()).isNotEqualTo(file);
  }

  @Test
  void anotherRoadKeepsItsEntry() throws Exception {
    open(60);
    TestRoad other = TestRoad.copyTo(folder.resolve("other"));
    assertThat(cache().open(other.folder())).isInstanceOf(RoadCache.Opened.class);
    assertThat(entries()).hasSize(2);
  }

  @Test
  void aDamagedEntryIsCompiledAgain() throws Exception {
    open(60);
    Files.writeString(entries().getFirst(), "rubbish");
    assertThat(open(61).steps()).isNotEmpty();
    assertThat(Files.size(entries().getFirst())).isGreaterThan(100);
  }

  @Test
  void whatAKilledProcessLeftIsRemovedAfterAnHour() throws Exception {
    Files.createDirectories(cache);
    Path old = Files.writeString(cache.resolve("road1.new"), "half");
    Files.setLastModifiedTime(old, FileTime.from(WRITTEN.minusSeconds(4000)));
    Path young = Files.writeString(cache.resolve("road2.new"), "half");
    Files.setLastModifiedTime(young, FileTime.from(WRITTEN));
    open(60);
    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void aCacheThatCannotBeWrittenOnlyCostsTime() throws Exception {
    Files.createDirectories(cache.getParent());
    Files.writeString(cache, "a file where the folder should be");
    assertThat(open(60).steps()).isNotEmpty();
    assertThat(open(61).steps()).isNotEmpty();
  }

  @Test
  void aRefusedRoadSaysWhyEachTime() throws Exception {
    road.replace("road.yaml", "schema: 1", "schema: 2");
    for (int i = 0; i < 2; i++) {
      assertThat(cache().open(road.folder()))
          .isEqualTo(
              new RoadCache.Refused(
                  List.of(new Problem("road.yaml", 1, 9, "`schema` must be one of 1, not `2`"))));
    }
    assertThat(cache).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertThat(cache().open(folder.resolve("nowhere")).toString()).contains("there is no folder");
  }

  @Test
  void aHiddenFileChangesNothing() throws Exception {
    open(60);
    Object file = fileKey();
    road.write("phases/00-start/.welcome.md.swp", "x");
    open(61);
    assertThat(fileKey()).isEqualTo(file);
  }

  @Test
  void aLinkToTheRoadSharesItsEntry() throws Exception {
    assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
    open(60);
    Path link = Files.createSymbolicLink(folder.resolve("link"), road.folder());
    assertThat(cache().open(link)).isInstanceOf(RoadCache.Opened.class);
    assertThat(entries()).hasSize(1);
  }

  /** Opens the road as long after its files were written as this. */
  private Road open(long seconds) {
    Clock clock = Clock.fixed(WRITTEN.plusSeconds(seconds), ZoneOffset.UTC);
    return switch (new RoadCache(cache, "1.0", clock).open(road.folder())) {
      case RoadCache.Opened opened -> opened.road();
      case RoadCache.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  private RoadCache cache() {
    return new RoadCache(cache, "1.0", Clock.fixed(WRITTEN.plusSeconds(60), ZoneOffset.UTC));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.sorted().toList();
    }
  }

  /** Another one when the entry was written again. */
  private Object fileKey() throws IOException {
    BasicFileAttributes entry =
        Files.readAttributes(entries().getFirst(), BasicFileAttributes.class);
    return List.of(entry.fileKey() == null ? "" : entry.fileKey(), entry.lastModifiedTime());
  }

  private void setTimes(Instant time) throws IOException {
    Files.walkFileTree(
        road.folder(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.setLastModifiedTime(file, FileTime.from(time));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e)
              throws IOException {
            Files.setLastModifiedTime(path, FileTime.from(time));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String body(Road road) {
    var text = (Text.LessonText) road.text(road.steps().getFirst());
    return text.body();
  }
}
