package dev.roadmap.progress;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables that follow from the log. They belong to a version of the fold, not of the schema:
 * another version drops them and folds anew.
 *
 * <p>No statement names the database of these tables. So the same ones serve a set of temporary
 * tables, which stand before the others once they exist: a stale database is read, and a doubtful
 * one compared, without writing to it.
 */
final class Projections {
  /** Rises with every change of {@link Fold} or of these tables. */
  static final int FOLD_VERSION = 2;

  private static final Map<String, String> TABLES =
      Map.of(
          "undone",
          "event TEXT PRIMARY KEY",
          "step",
          "subject TEXT PRIMARY KEY, state TEXT NOT NULL, at INTEGER NOT NULL,"
              + " day INTEGER NOT NULL",
          "setting",
          "key TEXT PRIMARY KEY, value TEXT NOT NULL",
          "minutes",
          "subject TEXT NOT NULL, day INTEGER NOT NULL, minutes INTEGER NOT NULL,"
              + " PRIMARY KEY (subject, day)",
          CardTable.NAME,
          CardTable.COLUMNS);

  private static final Set<String> MOVES =
      Set.of(EventType.START, EventType.DONE, EventType.VERIFIED, EventType.SKIP, EventType.REOPEN);

  private static final Set<String> AMOUNTS = Set.of(EventType.TIME, EventType.SET);

  private static final String MOVING = "type IN ('start', 'done', 'verified', 'skip', 'reopen')";

  private static final String COUNTING = "type IN ('time', 'set')";

  private static final String STANDING_EVENTS =
      """
      SELECT subject, type, at, zone, CASE WHEN type IN ('time', 'set') THEN data ELSE '' END
      FROM event
      WHERE NOT EXISTS (SELECT 1 FROM undone WHERE undone.event = event.id) AND \
      """;

  private final String version;
  private final CardTable cards;

  /** Another version of the fold or of the model of memory folds everything anew. */
  Projections(int version, CardModel model) {
    this.version = version + " " + model.version();
    this.cards = new CardTable(model);
  }

  static Collection<String> tables() {
    return TABLES.keySet();
  }

  /** Whether the tables were folded by the rules of this program. */
  boolean current(Handle handle) throws SQLException {
    return version.equals(handle.text("SELECT value FROM meta WHERE key = 'projection_version'"));
  }

  /** Folds everything anew. */
  void rebuild(Handle handle) throws SQLException {
    create(handle, "main");
    foldAll(handle);
    handle.update("INSERT OR REPLACE INTO meta VALUES ('projection_version', ?)", version);
  }

  /** Folds everything into temporary tables, which this connection reads from now on. */
  void shadow(Handle handle) throws SQLException {
    create(handle, "temp");
    foldAll(handle);
  }

  private static void create(Handle handle, String database) throws SQLException {
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      String name = database + "." + table.getKey();
      handle.execute("DROP TABLE IF EXISTS " + name);
      handle.execute("CREATE TABLE " + name + " (" + table.getValue() + ") STRICT, WITHOUT ROWID");
    }
  }

  private void foldAll(Handle handle) throws SQLException {
    try (PreparedStatement events = handle.prepare("SELECT data FROM event WHERE type = 'undo'");
        ResultSet rows = events.executeQuery()) {
      while (rows.next()) {
        takeBack(handle, takenBack(rows.getString(1)));
      }
    }
    fold(handle, STANDING_EVENTS + "(" + MOVING + " OR " + COUNTING + ") ORDER BY subject, id");
    cards.foldAll(handle);
  }

  private static List<String> takenBack(String undoData) {
    try {
      return Payload.takenBack(undoData);
    } catch (MalformedEvent takesNothingBack) {
      return List.of();
    }
  }

  /** Notes which events are taken back; they need not have arrived yet. */
  static void takeBack(Handle handle, List<String> ids) throws SQLException {
    try (PreparedStatement insert = handle.prepare("INSERT OR IGNORE INTO undone VALUES (?)")) {
      for (String id : ids) {
        insert.setString(1, id);
        insert.executeUpdate();
      }
    }
  }

  /**
   * Folds anew what these events, just added or taken back, may have changed. Moving a step leaves
   * its minutes alone, so that it need not wait for a JSON library to read them.
   */
  void refold(Handle handle, Collection<Event> events) throws SQLException {
    var moved = new LinkedHashSet<String>();
    var counted = new LinkedHashSet<String>();
    var reviewed = new LinkedHashSet<String>();
    for (Event event : events) {
      if (MOVES.contains(event.type())) {
        moved.add(event.subject());
      } else if (AMOUNTS.contains(event.type())) {
        counted.add(event.subject());
      } else if (event.type().equals(EventType.REVIEW)) {
        reviewed.add(event.subject());
      }
    }
    for (String question : reviewed) {
      cards.refold(handle, question);
    }
    for (String subject : moved) {
      handle.update("DELETE FROM step WHERE subject = ?", subject);
      fold(handle, STANDING_EVENTS + MOVING + " AND subject = ? ORDER BY id", subject);
    }
    for (String subject : counted) {
      handle.update("DELETE FROM setting WHERE key = ?", subject);
      handle.update("DELETE FROM minutes WHERE subject = ?", subject);
      fold(handle, STANDING_EVENTS + COUNTING + " AND subject = ? ORDER BY id", subject);
    }
  }

  /** Folds events that come subject by subject, and keeps only one subject in memory. */
  private static void fold(Handle handle, String sql, String... arguments) throws SQLException {
    try (PreparedStatement events = handle.prepare(sql, (Object[]) arguments);
        ResultSet rows = events.executeQuery();
        ProjectionWriter writer = new ProjectionWriter(handle)) {
      String subject = "";
      Fold fold = new Fold();
      while (rows.next()) {
        String next = rows.getString(1);
        if (!next.equals(subject)) {
          writer.write(subject, fold);
          subject = next;
          fold = new Fold();
        }
        fold.apply(rows.getString(2), rows.getLong(3), rows.getString(4), rows.getString(5));
      }
      writer.write(subject, fold);
    }
  }

  /** Prepared once for all subjects of a fold. */
  private static final class ProjectionWriter implements AutoCloseable {
    private final PreparedStatement step;
    private final PreparedStatement setting;
    private final PreparedStatement minutes;

    ProjectionWriter(Handle handle) throws SQLException {
      step = handle.prepare("INSERT INTO step VALUES (?, ?, ?, ?)");
      setting = handle.prepare("INSERT INTO setting VALUES (?, ?)");
      minutes = handle.prepare("INSERT INTO minutes VALUES (?, ?, ?)");
    }

    void write(String subject, Fold fold) throws SQLException {
      if (fold.state() != State.NOT_STARTED) {
        step.setString(1, subject);
        step.setString(2, fold.state().name());
        step.setLong(3, fold.at());
        step.setLong(4, fold.day().toEpochDay());
        step.executeUpdate();
      }
      if (fold.setting() != null) {
        setting.setString(1, subject);
        setting.setString(2, fold.setting());
        setting.executeUpdate();
      }
      for (Map.Entry<LocalDate, Long> day : fold.minutes().entrySet()) {
        minutes.setString(1, subject);
        minutes.setLong(2, day.getKey().toEpochDay());
        minutes.setLong(3, day.getValue());
        minutes.executeUpdate();
      }
    }

    @Override
    public void close() throws SQLException {
      step.close();
      setting.close();
      minutes.close();
    }
  }
}
