package dev.roadmap.check.run;

import java.time.Duration;

/** Times in words. */
final class Times {

  private Times() {}

  static String words(Duration time) {
    long millis = time.toMillis();
    return millis >= 1000 && millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }
}
