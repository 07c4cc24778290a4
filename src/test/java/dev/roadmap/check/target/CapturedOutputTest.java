package dev.roadmap.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is kept of what a program prints. */
class CapturedOutputTest {

  private final CapturedOutput output = new CapturedOutput();

  /** One stream of a program. */
  private final class Stream {
    private final PipedOutputStream end = new PipedOutputStream();
    private final Thread reader;

    Stream() throws IOException {
      reader = output.read(new PipedInputStream(end, 1 << 20));
    }

    void prints(String text) throws IOException {
      long before = output.mark();
      end.write(text.getBytes(StandardCharsets.UTF_8));
      end.flush();
      Peers.await(() -> output.printedSince(before));
    }

    void ends() throws Exception {
      end.close();
      reader.join();
    }
  }

  @Test
  void bothStreamsStandInTheOrderInWhichTheyCame() throws Exception {
    var out = new Stream();
    var err = new Stream();
    out.prints("one\r\ntwo\n");
    err.prints("warning: ünsafe\n");
    out.prints("thr");
    err.prints("\n");
    out.prints("ee");
    assertThat(output.since(0, 100)).containsExactly("one", "two", "warning: ünsafe", "", "three");
    assertThat(output.since(0, 2)).containsExactly("", "three");
  }

  @Test
  void aMarkParts() throws Exception {
    var out = new Stream();
    out.prints("before\n");
    long mark = output.mark();
    assertThat(output.printedSince(mark)).isFalse();
    assertThat(output.since(mark, 100)).isEmpty();
    out.prints("after\n");
    assertThat(output.since(mark, 100)).containsExactly("after");
  }

  @Test
  void theMiddleOfALongStreamIsCounted() throws Exception {
    var out = new Stream();
    String line = "x".repeat(99) + "\n";
    for (int i = 0; i < 3; i++) {
      out.prints(line.repeat(1000));
    }
    out.prints("the end\n");
    out.ends();
    long kept = 2L * CapturedOutput.KEPT;
    assertThat(output.since(0, 10_000))
        .contains("[" + (300_008 - kept) + " bytes left out here]", "the end")
        .hasSizeBetween(654, 658);
  }

  @Test
  void aLineWithoutEndIsCut() throws Exception {
    var out = new Stream();
    out.prints("y".repeat(30_000));
    out.ends();
    assertThat(output.since(0, 10))
        .containsExactly("y".repeat(2000) + " [28000 more bytes in this line]");
  }
}
