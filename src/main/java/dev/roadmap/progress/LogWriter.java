package dev.roadmap.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Writes the whole log as JSON lines, in the order of ids. */
final class LogWriter {
  /** Rises when an older program could no longer read the lines. */
  static final int SCHEMA = 1;

  static final String HEADER = "{\"roadmap\":\"progress\",\"schema\":" + SCHEMA + "}\n";

  private final Writer out;

  LogWriter(Writer out) {
    this.out = out;
  }

  void header() {
    print(HEADER);
  }

  /** Says how many events were written. */
  long events(Handle handle) throws SQLException {
    long count = 0;
    try (PreparedStatement statement =
            handle.prepare(
                "SELECT id, change, at, zone, device, type, subject, data FROM event ORDER BY id");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        print(line(row));
        count++;
      }
    }
    return count;
  }

  private static String line(ResultSet row) throws SQLException {
    var line = new JsonText();
    line.raw("{\"id\":").string(row.getString(1));
    line.raw(",\"change\":").string(row.getString(2));
    line.raw(",\"at\":").string(Instant.ofEpochMilli(row.getLong(3)).toString());
    line.raw(",\"zone\":").string(row.getString(4));
    line.raw(",\"device\":").string(row.getString(5));
    line.raw(",\"type\":").string(row.getString(6));
    line.raw(",\"subject\":").string(row.getString(7));
    return line.raw(",\"data\":").raw(row.getString(8)).raw("}\n").toString();
  }

  private void print(String text) {
    try {
      out.write(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
