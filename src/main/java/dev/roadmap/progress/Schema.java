package dev.roadmap.progress;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables that hold the truth, by version. Those that follow from them are {@link Projections}.
 *
 * <p>{@code at} is in milliseconds since 1970. {@code data} comes last: a note of a megabyte lies
 * on pages of its own, which are not read for the columns before it.
 */
final class Schema {
  /** "road": how a database of ours is told from any other SQLite file. */
  static final int APPLICATION_ID = 0x726f6164;

  static final List<Migration> MIGRATIONS =
      List.of(
          new Migration(
              List.of(
                  """
                  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)
                  STRICT, WITHOUT ROWID\
                  """,
                  """
                  CREATE TABLE event (
                    id TEXT PRIMARY KEY, change TEXT NOT NULL, at INTEGER NOT NULL,
                    zone TEXT NOT NULL, device TEXT NOT NULL, type TEXT NOT NULL,
                    subject TEXT NOT NULL, data TEXT NOT NULL
                  ) STRICT, WITHOUT ROWID\
                  """,
                  "CREATE INDEX event_subject ON event (subject, id)",
                  "INSERT INTO meta VALUES ('device', lower(hex(randomblob(8))))")));

  private final Path file;
  private final List<Migration> migrations;

  Schema(Path file, List<Migration> migrations) {
    this.file = file;
    this.migrations = migrations;
  }

  /** The version this program writes. */
  int latest() {
    return migrations.size();
  }

  /** The version found; 0 for a database in which nothing was ever written. */
  int version(Handle handle) throws SQLException {
    try (Statement statement = handle.statement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT application_id, user_version
                FROM pragma_application_id, pragma_user_version\
                """)) {
      int applicationId = row.getInt(1);
      int version = row.getInt(2);
      if (applicationId != APPLICATION_ID) {
        return requireEmpty(handle);
      }
      if (version > latest()) {
        throw Failures.newer(file, version, latest());
      }
      return version;
    }
  }

  private int requireEmpty(Handle handle) throws SQLException {
    if (handle.number("SELECT count(*) FROM sqlite_schema") > 0) {
      throw Failures.foreign(file);
    }
    return 0;
  }

  /** Brings the tables up to date, inside the caller's transaction. */
  void migrate(Handle handle, int version) throws SQLException {
    for (Migration migration : migrations.subList(version, latest())) {
      for (String statement : migration.statements()) {
        handle.execute(statement);
      }
    }
    handle.execute("PRAGMA application_id = " + APPLICATION_ID);
    handle.execute("PRAGMA user_version = " + latest());
  }
}
