package dev.roadmap.progress;

import java.util.UUID;

/** Lines of an export, as another machine may have written them. */
final class ExportLines {
  private ExportLines() {}

  static String done(String id, String subject) {
    return event(id, "done", subject, "{}");
  }

  static String event(String id, String type, String subject, String data) {
    return "{\"id\":\""
        + id
        + "\",\"change\":\""
        + id
        + "\",\"at\":\"2026-11-20T10:00:00Z\","
        + "\"zone\":\"Europe/Vienna\",\"device\":\"other\",\"type\":\""
        + type
        + "\",\"subject\":\""
        + subject
        + "\",\"data\":"
        + data
        + "}\n";
  }

  /** The n-th of a row of ids. */
  static String id(int number) {
    return new UUID((1_763_000_000_000L + number) << 16 | 0x7000, 1L << 63 | number).toString();
  }
}
