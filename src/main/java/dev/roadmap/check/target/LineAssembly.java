package dev.roadmap.check.target;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes lines of the pieces of several streams, in the order in which they end. */
final class LineAssembly {

  /** Bytes of a line that are shown; nobody reads more. */
  private static final int LONGEST = 2000;

  private final List<String> lines = new ArrayList<>();
  private final Map<Object, Open> open = new LinkedHashMap<>();

  /** A line that has not ended yet. */
  private static final class Open {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long length;

    void add(byte unit) {
      if (length++ < LONGEST) {
        bytes.write(unit);
      }
    }

    String text() {
      String text = bytes.toString(StandardCharsets.UTF_8);
      String whole = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      return length > LONGEST
          ? whole + " [" + (length - LONGEST) + " more bytes in this line]"
          : whole;
    }
  }

  void add(Piece piece) {
    if (piece.skipped() > 0) {
      close(piece.stream());
      lines.add("[" + piece.skipped() + " bytes left out here]");
    }
    for (byte unit : piece.bytes()) {
      if (unit == '\n') {
        Open line = open.remove(piece.stream());
        lines.add(line == null ? "" : line.text());
      } else {
        open.computeIfAbsent(piece.stream(), stream -> new Open()).add(unit);
      }
    }
  }

  /** All lines, with those that have no end. */
  List<String> end() {
    for (Object stream : List.copyOf(open.keySet())) {
      close(stream);
    }
    return lines;
  }

  private void close(Object stream) {
    Open line = open.remove(stream);
    if (line != null) {
      lines.add(line.text());
    }
  }
}
