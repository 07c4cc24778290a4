package dev.roadmap.progress;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for damage: in the pages of the file, and between the log and its projections. */
final class Examination {
  private final Database database;

  Examination(Database database) {
    this.database = database;
  }

  Check check() {
    var nothing = new Check(database.file(), false, 0, 0, 0, List.of());
    try {
      return database.read(this::examine, nothing);
    } catch (ProgressException failure) {
      var problem = new Check.Problem(String.valueOf(failure.getMessage()), failure.fix());
      return new Check(database.file(), true, 0, 0, 0, List.of(problem));
    }
  }

  private Check examine(Handle handle) throws SQLException {
    var problems = new ArrayList<Check.Problem>();
    for (String wrong : integrity(handle)) {
      problems.add(
          new Check.Problem(
              database.file() + " is damaged: " + wrong, Failures.putBack(database.file())));
    }
    long steps = handle.number("SELECT count(*) FROM step");
    if (problems.isEmpty() && !projectionsFollow(handle)) {
      problems.add(
          new Check.Problem(
              "What is shown does not follow from what was recorded.",
              "The record itself is whole: type `roadmap backup`, then `roadmap restore` that file,"
                  + " and all is worked out anew."));
    }
    return new Check(
        database.file(),
        true,
        (int) handle.number("SELECT user_version FROM pragma_user_version"),
        handle.number("SELECT count(*) FROM event"),
        steps,
        problems);
  }

  /** What SQLite finds wrong; empty when nothing is. */
  static List<String> integrity(Handle handle) throws SQLException {
    var wrong = new ArrayList<String>();
    try (PreparedStatement statement = handle.prepare("PRAGMA integrity_check(10)");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        wrong.add(rows.getString(1));
      }
    }
    wrong.remove("ok");
    return wrong;
  }

  private boolean projectionsFollow(Handle handle) throws SQLException {
    if (!database.projections().current(handle)) {
      return true; // Another version's, rebuilt by the next write.
    }
    handle.execute("PRAGMA query_only = 0");
    database.projections().shadow(handle);
    for (String table : Projections.tables()) {
      String difference =
          "SELECT (SELECT count(*) FROM (SELECT * FROM main.%s EXCEPT SELECT * FROM temp.%s))"
              + " + (SELECT count(*) FROM (SELECT * FROM temp.%s EXCEPT SELECT * FROM main.%s))";
      if (handle.number(difference.replace("%s", table)) > 0) {
        return false;
      }
    }
    return true;
  }
}
