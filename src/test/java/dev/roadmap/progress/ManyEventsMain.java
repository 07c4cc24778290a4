package dev.roadmap.progress;

import java.io.Reader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

/**
 * Imports made-up events, and says how many were added and refused, and the processor time in
 * milliseconds. Arguments: the directory, how many.
 */
final class ManyEventsMain {
  private ManyEventsMain() {}

  public static void main(String[] arguments) {
    var store = new ProgressStore(Path.of(arguments[0]), Clock.systemUTC());
    ImportReport report = store.importFrom(lines(Integer.parseInt(arguments[1])));
    long milliseconds = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    System.out.println(report.added() + " " + report.refusedInAll() + " " + milliseconds);
  }

  /** An export of so many events, made while it is read. */
  static Reader lines(int count) {
    return new GeneratedLines(count);
  }

  private static final class GeneratedLines extends Reader {
    private static final String[] TYPES = {"start", "done", "time", "note", "verified"};
    private final EventIds ids = new EventIds(1_700_000_000_000L, null, new Random(1)::nextLong);
    private final int count;
    private int made;
    private String pending = "";

    GeneratedLines(int count) {
      this.count = count;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
      if (pending.isEmpty()) {
        if (made == count) {
          return -1;
        }
        pending = line(made++);
      }
      int taken = Math.min(length, pending.length());
      pending.getChars(0, taken, buffer, offset);
      pending = pending.substring(taken);
      return taken;
    }

    private String line(int number) {
      String id = ids.next();
      String type = TYPES[number % TYPES.length];
      String data = type.equals("time") ? "{\"minutes\":25}" : "{}";
      return "{\"id\":\""
          + id
          + "\",\"change\":\""
          + id
          + "\",\"at\":\"2026-11-21T10:00:00Z\""
          + ",\"zone\":\"Europe/Vienna\",\"device\":\"abcdef\",\"type\":\""
          + type
          + "\",\"subject\":\"step-"
          + number % 997
          + "\",\"data\":"
          + data
          + "}\n";
    }

    @Override
    public void close() {}
  }
}
