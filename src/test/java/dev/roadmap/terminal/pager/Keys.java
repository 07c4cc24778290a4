package dev.roadmap.terminal.pager;

import dev.roadmap.terminal.Cells;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Somebody who presses keys, one after the other, and sees what was written last. */
final class Keys implements Screen {

  private final Deque<String> keys = new ArrayDeque<>();
  private final Deque<Integer> rest = new ArrayDeque<>();
  private final List<String> screens = new ArrayList<>();
  private int columns;
  private int rows;
  private Runnable resized = () -> {};
  private boolean closed;

  Keys(String... keys) {
    this(20, 6, keys);
  }

  Keys(int columns, int rows, String... keys) {
    this.columns = columns;
    this.rows = rows;
    this.keys.addAll(List.of(keys));
  }

  /** Presses more. */
  void presses(String... more) {
    keys.addAll(List.of(more));
  }

  boolean closed() {
    return closed;
  }

  /** All that was written, in pieces. */
  List<String> written() {
    return screens;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public void write(String text) {
    screens.add(text);
  }

  @Override
  public void begin(Runnable whenResized) {
    resized = whenResized;
  }

  @Override
  public int read() throws IOException {
    while (rest.isEmpty()) {
      if (keys.isEmpty()) {
        return -1;
      }
      String next = keys.poll();
      if (next.startsWith("wide ")) {
        columns = Integer.parseInt(next.substring(5));
        resized.run();
      } else if (next.startsWith("size ")) {
        String[] size = next.split(" ");
        columns = Integer.parseInt(size[1]);
        rows = Integer.parseInt(size[2]);
        resized.run();
      } else if (next.equals("gone")) {
        throw new IOException("no terminal any more");
      } else {
        next.chars().forEach(rest::add);
      }
    }
    return rest.poll();
  }

  @Override
  public int readAtOnce() {
    return rest.isEmpty() ? -2 : rest.poll();
  }

  @Override
  public void close() {
    closed = true;
  }

  /** The text lines of the screen, and the status. */
  List<String> seen() {
    String last = screens.reversed().stream().filter(s -> s.contains("[H")).findFirst().get();
    return Cells.bare(last.replaceAll("\u001b\\[[0-9;]*[HJ]", "\n"))
        .lines()
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
