package dev.roadmap.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the projections. What every command reads is a class, not a lambda: it starts faster. */
final class Snapshot implements Work<Progress> {
  @Override
  public Progress run(Handle handle) throws SQLException {
    var steps = new ArrayList<StepProgress>();
    var settings = new LinkedHashMap<String, String>();
    try (Statement statement = handle.statement();
        ResultSet row =
            statement.executeQuery("SELECT subject, state, at, day FROM step ORDER BY subject")) {
      while (row.next()) {
        steps.add(
            new StepProgress(
                row.getString(1),
                State.valueOf(row.getString(2)),
                Instant.ofEpochMilli(row.getLong(3)),
                LocalDate.ofEpochDay(row.getLong(4))));
      }
    }
    try (Statement statement = handle.statement();
        ResultSet row = statement.executeQuery("SELECT key, value FROM setting ORDER BY key")) {
      while (row.next()) {
        settings.put(row.getString(1), row.getString(2));
      }
    }
    return Progress.of(steps, settings, CardTable.read(handle));
  }

  /** Both tables by day, added up. */
  static List<Day> days(Handle handle) throws SQLException {
    var days = new ArrayList<Day>();
    try (Statement statement = handle.statement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT day, sum(minutes), sum(steps) FROM (
                  SELECT day, minutes, 0 AS steps FROM minutes
                  UNION ALL
                  SELECT day, 0, 1 FROM step WHERE state IN ('DONE', 'VERIFIED')
                ) GROUP BY day ORDER BY day\
                """)) {
      while (row.next()) {
        days.add(
            new Day(
                LocalDate.ofEpochDay(row.getLong(1)),
                whole(row.getLong(2)),
                whole(row.getLong(3))));
      }
    }
    return days;
  }

  static int whole(long number) {
    return Math.clamp(number, 0, Integer.MAX_VALUE);
  }
}
