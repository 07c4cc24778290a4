package dev.roadmap.progress;

import java.io.Reader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Merges an export into the log: a union by id.
 *
 * <p>The lines are first read into a temporary table, so that nobody is locked out while they come
 * in, perhaps over a slow connection; then all are added in one transaction, or none.
 */
final class LogReader {
  /** Longer lines are refused; recording refuses the notes that would make such lines. */
  static final int LONGEST_LINE = 1 << 25;

  private final LineReader lines;
  private final Projections projections;
  private final List<BadLine> refused = new ArrayList<>();
  private int refusedInAll;
  private int read;

  LogReader(Reader in, Projections projections) {
    lines = new LineReader(in, LONGEST_LINE);
    this.projections = projections;
  }

  /** Reads all lines; locks nothing. */
  void stage(Handle handle) throws SQLException {
    // Kibibytes: enough for the index of a large log, whose pages are otherwise written repeatedly.
    handle.execute("PRAGMA cache_size = -32768");
    handle.execute(
        """
        CREATE TEMP TABLE staged (
          id TEXT PRIMARY KEY, change TEXT, at INTEGER, zone TEXT, device TEXT, type TEXT,
          subject TEXT, data TEXT, line INTEGER
        ) WITHOUT ROWID\
        """);
    handle.execute("BEGIN");
    try (PreparedStatement insert =
        handle.prepare("INSERT OR IGNORE INTO staged VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      long number = 1;
      for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
        stage(insert, number++, line);
      }
    }
    handle.execute("COMMIT");
  }

  private void stage(PreparedStatement insert, long number, String text) throws SQLException {
    try {
      if (lines.tooLong()) {
        throw new MalformedEvent("it is longer than " + LONGEST_LINE + " characters");
      }
      @Nullable LogLine line = text.isBlank() ? null : LogLine.parse(text);
      if (line != null) {
        insert(insert, number, line);
        read++;
      }
    } catch (MalformedEvent malformed) {
      refuse(number, String.valueOf(malformed.getMessage()));
    }
  }

  private static void insert(PreparedStatement insert, long number, LogLine line)
      throws SQLException {
    insert.setString(1, line.id());
    insert.setString(2, line.change());
    insert.setLong(3, line.at());
    insert.setString(4, line.zone());
    insert.setString(5, line.device());
    insert.setString(6, line.type());
    insert.setString(7, line.subject());
    insert.setString(8, line.data());
    insert.setLong(9, number);
    insert.executeUpdate();
  }

  private void refuse(long number, String reason) {
    refusedInAll++;
    if (refused.size() < ImportReport.SHOWN) {
      refused.add(new BadLine(number, reason));
    }
  }

  /** Adds what is new, in the caller's transaction. */
  ImportReport merge(Handle handle) throws SQLException {
    int conflicts = refuseConflicts(handle);
    int added =
        handle.update(
            """
            INSERT OR IGNORE INTO event
            SELECT id, change, at, zone, device, type, subject, data FROM staged ORDER BY id\
            """);
    if (added > 0) {
      projections.rebuild(handle);
    }
    refused.sort(Comparator.comparingLong(BadLine::number));
    return new ImportReport(added, read - added - conflicts, refused, refusedInAll);
  }

  /** The same id and another content cannot both be true; ours stays, and the line is named. */
  private int refuseConflicts(Handle handle) throws SQLException {
    int before = refusedInAll;
    try (PreparedStatement statement =
            handle.prepare(
                """
                SELECT line FROM staged JOIN event USING (id)
                WHERE (staged.change, staged.at, staged.zone, staged.device, staged.type,
                       staged.subject, staged.data)
                  <> (event.change, event.at, event.zone, event.device, event.type,
                      event.subject, event.data)
                ORDER BY line\
                """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        refuse(rows.getLong(1), "another event with the same id is already here");
      }
    }
    return refusedInAll - before;
  }
}
