package dev.roadmap.progress;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Records changes and acknowledges each with a line on standard output once it is durable.
 *
 * <p>Arguments: the directory, a word every subject begins with, how many changes.
 */
final class RecordingMain {
  private RecordingMain() {}

  public static void main(String[] arguments) {
    PrintStream out = System.out;
    var store = new ProgressStore(Path.of(arguments[0]), Clock.systemUTC());
    int count = Integer.parseInt(arguments[2]);
    for (int number = 0; number < count; number++) {
      String subject = arguments[1] + "-" + number;
      store.record(List.of(NewEvent.start(subject), NewEvent.done(subject)));
      out.println(subject);
      out.flush();
    }
  }
}
