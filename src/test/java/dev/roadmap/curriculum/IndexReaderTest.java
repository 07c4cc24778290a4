package dev.roadmap.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roadmap.curriculum.build.Compilation;
import dev.roadmap.curriculum.build.RoadCompiler;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IndexReaderTest {

  private static final Path SMALL = Path.of("src/test/resources/roads/small");
  private static final byte[] INDEX = compile();

  @Example
  void aFileABufferAndAnArrayReadAlike() throws Exception {
    Path file = Files.createTempFile("road", ".index");
    try {
      Files.write(file, INDEX);
      String expected = describe(IndexReader.read(INDEX.clone()));
      assertThat(describe(IndexReader.read(file))).isEqualTo(expected);
      var buffer = ByteBuffer.allocateDirect(INDEX.length + 5).position(5).put(INDEX).position(5);
      assertThat(describe(IndexReader.read(buffer))).isEqualTo(expected);
      assertThat(buffer.position()).isEqualTo(5);
    } finally {
      Files.delete(file);
    }
  }

  @Example
  void foreignBytesAreNotARoad() {
    for (byte[] foreign : new byte[][] {{}, {1, 2, 3}, new byte[64], {'P', 'K', 3, 4}}) {
      assertThatThrownBy(() -> IndexReader.read(foreign))
          .isInstanceOf(UnreadableIndex.class)
          .hasMessage("This is not a compiled road.");
    }
  }

  @Example
  void anotherFormatIsNamed() {
    byte[] index = INDEX.clone();
    index[7] = 99;
    assertThatThrownBy(() -> IndexReader.read(index))
        .isInstanceOf(UnreadableIndex.class)
        .hasMessage("The compiled road has format 99; this program reads format 5.");
  }

  @Example
  void aRoadCutOffIsNamed() {
    byte[] index = Arrays.copyOf(INDEX, 100);
    assertThatThrownBy(() -> IndexReader.read(index))
        .isInstanceOf(UnreadableIndex.class)
        .hasMessage(
            "The compiled road is cut off or has something added: it should have "
                + INDEX.length
                + " bytes and has 100.");
  }

  @Example
  void aDamagedPlanIsNoticedAtOnce() {
    byte[] index = INDEX.clone();
    index[IndexFormat.PLAN_AT + 3] ^= 1;
    assertThatThrownBy(() -> IndexReader.read(index))
        .isInstanceOf(UnreadableIndex.class)
        .hasMessage("The compiled road is damaged: its checksum is wrong.");
  }

  @Example
  void aDamagedTextIsNoticedWhenATextIsAskedFor() {
    byte[] index = INDEX.clone();
    index[index.length - 1] ^= 1;
    Road road = IndexReader.read(index);
    assertThatThrownBy(() -> road.text(road.steps().getFirst()))
        .isInstanceOf(UnreadableIndex.class)
        .hasMessage("The texts of the compiled road are damaged.");
  }

  @Property(tries = 2000)
  void randomBytesAreReadOrRefused(@ForAll byte[] bytes) {
    readOrRefuse(bytes);
    readOrRefuse(sealed(join(INDEX, bytes)));
  }

  @Property(tries = 3000)
  void anIndexDamagedUnderARightChecksumIsReadOrRefused(
      @ForAll int place, @ForAll byte value, @ForAll @IntRange(min = 1, max = 8) int length) {
    byte[] index = INDEX.clone();
    int start = 12 + Math.floorMod(place, index.length - 12 - length);
    Arrays.fill(index, start, start + length, value);
    readOrRefuse(sealed(index));
  }

  /** The plan's own bytes replaced, so that counts and lengths come from chance alone. */
  private static byte[] join(byte[] index, byte[] bytes) {
    byte[] joined = index.clone();
    System.arraycopy(bytes, 0, joined, 40, Math.min(bytes.length, joined.length - 40));
    return joined;
  }

  private static void readOrRefuse(byte[] index) {
    try {
      assertThat(describe(IndexReader.read(index))).isNotEmpty();
    } catch (UnreadableIndex e) {
      assertThat(e).hasMessageContaining("compiled road");
    }
  }

  /** Makes length and checksums right, as somebody would who wanted to be read. */
  private static byte[] sealed(byte[] index) {
    var buffer = ByteBuffer.wrap(index);
    int textsStart = buffer.getInt(16);
    if (textsStart < 40 || textsStart > index.length) {
      textsStart = 40;
    }
    buffer.putInt(12, index.length).putInt(16, textsStart);
    buffer.putInt(20, checksum(index, textsStart, index.length));
    buffer.putInt(8, checksum(index, 12, textsStart));
    return index;
  }

  private static int checksum(byte[] bytes, int from, int to) {
    var checksum = new CRC32();
    checksum.update(bytes, from, to - from);
    return (int) checksum.getValue();
  }

  private static String describe(Road road) {
    var text = new StringBuilder(road.fingerprint());
    text.append(road.heading()).append(road.phases()).append(road.projects());
    text.append(road.steps()).append(road.tracks()).append(road.aliases());
    road.phases().forEach(phase -> text.append(road.text(phase)));
    road.steps().forEach(step -> text.append(road.text(step)));
    road.projects().forEach(project -> text.append(road.text(project)));
    return text.toString();
  }

  private static byte[] compile() {
    return switch (RoadCompiler.compile(SMALL)) {
      case Compilation.Compiled compiled -> compiled.index();
      case Compilation.Refused refused -> throw new AssertionError(refused.toString());
    };
  }
}
