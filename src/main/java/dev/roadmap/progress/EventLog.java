package dev.roadmap.progress;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of events, within a transaction. */
final class EventLog {
  /** An hour of summer time, a wrong time zone: that far another machine's clock may be ahead. */
  private static final long TRUSTED_AHEAD = Duration.ofDays(1).toMillis();

  private static final String COLUMNS =
      "SELECT id, at, zone, device, type, subject, data FROM event ";

  private static final String STANDING =
      "WHERE type <> 'undo' AND NOT EXISTS (SELECT 1 FROM undone WHERE undone.event = event.id) ";

  private final Handle handle;

  EventLog(Handle handle) {
    this.handle = handle;
  }

  /** Newest first, without what was taken back. */
  List<Event> newest(int limit, @Nullable String subject) throws SQLException {
    String order = "ORDER BY id DESC LIMIT ?";
    return subject == null
        ? query(COLUMNS + STANDING + order, limit)
        : query(COLUMNS + STANDING + "AND subject = ? " + order, subject, limit);
  }

  /** Oldest first, without what was taken back. */
  List<Event> notes(@Nullable String subject) throws SQLException {
    String notes = COLUMNS + STANDING + "AND type = 'note' ";
    return subject == null
        ? query(notes + "ORDER BY id")
        : query(notes + "AND subject = ? ORDER BY id", subject);
  }

  /** The newest of a type, about this subject, or about any when it is null; null when none is. */
  @Nullable Event newest(String type, @Nullable String subject) throws SQLException {
    String such = COLUMNS + STANDING + "AND type = ? ";
    String order = "ORDER BY id DESC LIMIT 1";
    List<Event> newest =
        subject == null
            ? query(such + order, type)
            : query(such + "AND subject = ? " + order, type, subject);
    return newest.isEmpty() ? null : newest.getFirst();
  }

  /** The newest change that stands, in the order of its events; empty when there is none. */
  List<Event> newestChange() throws SQLException {
    @Nullable String change =
        // Where one stopped reading is nothing that was decided, and nothing to take back; nor is a
        // hint that was read.
        handle.text(
            "SELECT change FROM event "
                + STANDING
                + "AND type NOT IN ('read', 'hint') ORDER BY id DESC LIMIT 1");
    // A change bears the id of its first event, so the others lie behind it.
    return change == null
        ? List.of()
        : query(COLUMNS + STANDING + "AND id >= ? AND change = ? ORDER BY id", change, change);
  }

  /** Appends events as one change, of this moment and this device. */
  List<Event> append(Collection<NewEvent> changes, Instant now, ZoneId zone) throws SQLException {
    @Nullable String device = handle.text("SELECT value FROM meta WHERE key = 'device'");
    if (device == null) {
      throw new SQLException("the device is missing in the table meta");
    }
    Instant at = Instant.ofEpochMilli(now.toEpochMilli());
    EventIds ids = ids(at, device);
    var events = new ArrayList<Event>(changes.size());
    for (NewEvent change : changes) {
      String data = JsonText.object(change.data());
      events.add(new Event(ids.next(), at, zone, device, change.type(), change.subject(), data));
    }
    insert(events);
    return events;
  }

  private void insert(List<Event> events) throws SQLException {
    String change = events.getFirst().id();
    try (PreparedStatement insert =
        handle.prepare("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Event event : events) {
        insert.setString(1, event.id());
        insert.setString(2, change);
        insert.setLong(3, event.at().toEpochMilli());
        insert.setString(4, event.zone().getId());
        insert.setString(5, event.device());
        insert.setString(6, event.type());
        insert.setString(7, event.subject());
        insert.setString(8, event.data());
        insert.executeUpdate();
      }
    }
  }

  /**
   * New ids stay above our own, however far a wrong clock once carried them, or undo would lose
   * their order. Others' are followed for a day only: one machine that believes in the year 2099
   * must not carry the ids of every machine it is merged with there for ever.
   */
  private EventIds ids(Instant now, String device) throws SQLException {
    String limit = EventIds.first(now.toEpochMilli() + TRUSTED_AHEAD);
    @Nullable String newest =
        handle.text("SELECT max(id) FROM event WHERE id >= ? AND device = ?", limit, device);
    if (newest == null) {
      newest = handle.text("SELECT max(id) FROM event WHERE id < ?", limit);
    }
    // SQLite's generator is seeded by the system; SecureRandom would cost a short command dear.
    return new EventIds(now.toEpochMilli(), newest, this::random);
  }

  private long random() {
    try {
      return handle.number("SELECT random()");
    } catch (SQLException failure) {
      throw new IllegalStateException("SQLite gives no random numbers", failure);
    }
  }

  private List<Event> query(String sql, @Nullable Object... arguments) throws SQLException {
    var events = new ArrayList<Event>();
    try (PreparedStatement statement = handle.prepare(sql, arguments);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        events.add(
            new Event(
                row.getString(1),
                Instant.ofEpochMilli(row.getLong(2)),
                zone(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7)));
      }
    }
    return events;
  }

  /** A zone too new for this machine's tables counts as UTC until they are brought up to date. */
  static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
