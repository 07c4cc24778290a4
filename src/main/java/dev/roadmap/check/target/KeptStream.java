package dev.roadmap.check.target;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The beginning and the end of one stream; what lies between is counted. */
final class KeptStream {

  /** Pieces smaller than this grow instead of becoming many. */
  private static final int SMALL = 2048;

  private final List<Piece> head = new ArrayList<>();
  private final Deque<Piece> tail = new ArrayDeque<>();
  private int headBytes;
  private int tailBytes;
  private long skipped;
  private long skippedAt;

  void append(long at, byte[] buffer, int length) {
    int from = 0;
    if (headBytes < CapturedOutput.KEPT && tail.isEmpty()) {
      from = Math.min(length, CapturedOutput.KEPT - headBytes);
      grow(head, at, Arrays.copyOf(buffer, from));
      headBytes += from;
    }
    if (length - from > CapturedOutput.KEPT) {
      skip(at, length - from - CapturedOutput.KEPT);
      from = length - CapturedOutput.KEPT;
    }
    if (from < length) {
      byte[] bytes = Arrays.copyOfRange(buffer, from, length);
      tailBytes += bytes.length;
      Piece before = tail.peekLast();
      if (before != null && joins(before, at, bytes)) {
        tail.removeLast();
        tail.addLast(joined(before, bytes));
      } else {
        tail.addLast(new Piece(this, at, bytes, 0));
      }
      shrink();
    }
  }

  private void shrink() {
    while (tailBytes > CapturedOutput.KEPT) {
      Piece first = tail.removeFirst();
      int over = Math.min(tailBytes - CapturedOutput.KEPT, first.bytes().length);
      skip(first.at(), over);
      tailBytes -= over;
      if (over < first.bytes().length) {
        byte[] rest = Arrays.copyOfRange(first.bytes(), over, first.bytes().length);
        tail.addFirst(new Piece(this, first.at(), rest, 0));
      }
    }
  }

  private void skip(long at, long bytes) {
    skipped += bytes;
    skippedAt = at;
  }

  private void grow(List<Piece> pieces, long at, byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    if (!pieces.isEmpty() && joins(pieces.getLast(), at, bytes)) {
      pieces.set(pieces.size() - 1, joined(pieces.getLast(), bytes));
    } else {
      pieces.add(new Piece(this, at, bytes, 0));
    }
  }

  private static boolean joins(Piece before, long at, byte[] bytes) {
    return before.at() == at && before.bytes().length + bytes.length <= SMALL;
  }

  private static Piece joined(Piece before, byte[] bytes) {
    byte[] both = Arrays.copyOf(before.bytes(), before.bytes().length + bytes.length);
    System.arraycopy(bytes, 0, both, before.bytes().length, bytes.length);
    return new Piece(before.stream(), before.at(), both, before.skipped());
  }

  /** Adds what came after a mark. */
  void collect(long mark, List<Piece> pieces) {
    for (Piece piece : head) {
      if (piece.at() > mark) {
        pieces.add(piece);
      }
    }
    long gap = skippedAt > mark ? skipped : 0;
    for (Piece piece : tail) {
      if (piece.at() > mark) {
        pieces.add(gap == 0 ? piece : new Piece(this, piece.at(), piece.bytes(), gap));
        gap = 0;
      }
    }
  }
}
