package dev.roadmap.check.target;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a program prints on both of its streams, in the order it came. Of each stream the first and
 * the last 32 KiB are kept, however much there is; it is read as fast as it comes, so that the
 * program never waits for us.
 */
final class CapturedOutput {

  /** Bytes that are kept of the beginning, and of the end, of each stream. */
  static final int KEPT = 32 * 1024;

  private static final int BUFFER = 64 * 1024;

  private final List<KeptStream> streams = new ArrayList<>();
  private KeptStream last = new KeptStream();
  private long sequence;
  private long lastMark;
  private long size;

  /** Reads a stream to its end, on a thread of its own. */
  Thread read(InputStream in) {
    KeptStream stream = add();
    return Thread.ofVirtual().start(() -> drain(in, stream));
  }

  /** Reads a named pipe to its end, on a thread of its own; opening it waits for a writer. */
  Thread read(File pipe) {
    KeptStream stream = add();
    return Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            drain(new FileInputStream(pipe), stream);
          } catch (IOException gone) {
            // Then nothing is printed there.
          }
        });
  }

  private synchronized KeptStream add() {
    var stream = new KeptStream();
    streams.add(stream);
    return stream;
  }

  private void drain(InputStream in, KeptStream stream) {
    var buffer = new byte[BUFFER];
    try (in) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        append(stream, buffer, read);
      }
    } catch (IOException closed) {
      // The program was ended: what came until then stays.
    }
  }

  /** Puts a line of our own between those of the program. */
  void say(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    var stream = new KeptStream();
    synchronized (this) {
      streams.add(stream);
      append(stream, bytes, bytes.length);
    }
  }

  private synchronized void append(KeptStream stream, byte[] buffer, int length) {
    boolean goesOn = stream == last && sequence > lastMark;
    if (!goesOn) {
      sequence++;
    }
    last = stream;
    size += length;
    stream.append(sequence, buffer, length);
    notifyAll();
  }

  /** A point in what is printed, for {@link #since}. */
  synchronized long mark() {
    lastMark = sequence;
    return sequence;
  }

  /** How many bytes were printed since the beginning. */
  synchronized long size() {
    return size;
  }

  /** Whether something was printed since a mark. */
  synchronized boolean printedSince(long mark) {
    return sequence > mark;
  }

  /**
   * The lines since a mark, as far as they were kept; 0 for all there are. A last line without an
   * end counts.
   *
   * @param most how many, the last ones
   */
  synchronized List<String> since(long mark, int most) {
    var pieces = new ArrayList<Piece>();
    for (KeptStream stream : streams) {
      stream.collect(mark, pieces);
    }
    pieces.sort(Comparator.comparingLong(Piece::at));
    var lines = new LineAssembly();
    pieces.forEach(lines::add);
    List<String> all = lines.end();
    return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
  }
}
