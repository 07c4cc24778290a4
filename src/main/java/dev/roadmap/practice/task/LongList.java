package dev.roadmap.practice.task;

import dev.roadmap.practice.http.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A list of tasks that is written piece by piece: whole, the lists of a few clients would take more
 * memory than all the tasks.
 */
record LongList(List<Task> tasks, TaskJson json) implements Content {

  /** Tasks of a list that is made whole, and so has a Content-Length. */
  static final int MOST = 1000;

  private static final int PIECE = 64 << 10;

  @Override
  public byte[] bytes() {
    return json.list(tasks);
  }

  @Override
  public long length() {
    return -1;
  }

  @Override
  public long writeTo(OutputStream out) throws IOException {
    var piece = new StringBuilder(PIECE + 2048).append('[');
    long sent = 0;
    for (int i = 0; i < tasks.size(); i++) {
      if (i > 0) {
        piece.append(',');
      }
      json.write(tasks.get(i), true, piece);
      if (piece.length() >= PIECE) {
        sent += write(piece, out);
        // A client that reads as fast as this writes never makes it wait, and nobody else would
        // run.
        // To yield is not enough: a processor goes on with its own threads before it takes new
        // ones.
        LockSupport.parkNanos(1);
      }
    }
    return sent + write(piece.append(']'), out);
  }

  private static int write(StringBuilder piece, OutputStream out) throws IOException {
    byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    piece.setLength(0);
    return bytes.length;
  }
}
