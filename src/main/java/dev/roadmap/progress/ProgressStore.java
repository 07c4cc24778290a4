package dev.roadmap.progress;

import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The learner's progress: a log of events in {@code progress.db} and what follows from it.
 *
 * <p>Nothing stays open between calls. Methods that only read create no file and leave none behind.
 * What writes has reached the disk when it returns. Every method throws {@link ProgressException}
 * when the database cannot be used.
 */
public final class ProgressStore {
  /** Long enough for a book; what is longer, an import could not read line by line. */
  private static final int LONGEST_DATA = LogReader.LONGEST_LINE / 2;

  private final Clock clock;
  private final Database database;
  private final Backups backups;

  /**
   * @param directory where {@code progress.db} is, made when something is recorded
   * @param clock the time and the zone of what is recorded
   */
  public ProgressStore(Path directory, Clock clock) {
    this(directory, clock, StoreOptions.standard());
  }

  /**
   * @param model what follows from reviews; without one they are kept and nothing follows
   */
  public ProgressStore(Path directory, Clock clock, CardModel model) {
    this(directory, clock, StoreOptions.standard(model));
  }

  ProgressStore(Path directory, Clock clock, StoreOptions options) {
    this.clock = clock;
    Path file = directory.resolve("progress.db").toAbsolutePath();
    backups = new Backups(file, clock);
    database = new Database(file, options, backups);
  }

  /** How far the learner is; empty when nothing was recorded. */
  public Progress progress() {
    return database.read(new Snapshot(), Progress.empty());
  }

  /** What each day brought, ascending, without those that brought nothing. */
  public List<Day> days() {
    return database.read(Snapshot::days, List.of());
  }

  /** Minutes logged for a subject, or in all when it is null. */
  public int minutes(@Nullable String subject) {
    String sum = "SELECT sum(minutes) FROM minutes";
    return database.read(
        handle ->
            Snapshot.whole(
                subject == null
                    ? handle.number(sum)
                    : handle.number(sum + " WHERE subject = ?", subject)),
        0);
  }

  /**
   * The newest events, newest first; what was taken back and the taking back itself are left out.
   */
  public List<Event> history(int limit, @Nullable String subject) {
    return database.read(handle -> new EventLog(handle).newest(limit, subject), List.of());
  }

  /** Notes of a subject, or all when it is null, oldest first. */
  public List<Event> notes(@Nullable String subject) {
    return database.read(handle -> new EventLog(handle).notes(subject), List.of());
  }

  /** Where a lesson was left, or any lesson the last time when it is null. */
  public Optional<Event> reading(@Nullable String lesson) {
    return newest(EventType.READ, lesson);
  }

  /** The newest event of a type that stands, about this subject, or about any when it is null. */
  public Optional<Event> newest(String type, @Nullable String subject) {
    return database.read(
        handle -> Optional.ofNullable(new EventLog(handle).newest(type, subject)),
        Optional.empty());
  }

  /** Records events as one change, which one {@link #undo} takes back. */
  public List<Event> record(List<NewEvent> changes) {
    return changes.isEmpty() ? List.of() : database.write(handle -> append(handle, changes));
  }

  private List<Event> append(Handle handle, List<NewEvent> changes) throws SQLException {
    List<Event> events = new EventLog(handle).append(changes, clock.instant(), clock.getZone());
    for (Event event : events) {
      if (event.data().length() > LONGEST_DATA) {
        throw new ProgressException(
            "A text of more than " + LONGEST_DATA + " characters cannot be recorded.",
            "Keep it in a file of its own, and note where.");
      }
    }
    database.projections().refold(handle, events);
    return events;
  }

  /**
   * Puts events into the place of others that were just recorded: what a learner corrects at once
   * is one change, and {@link #undo} takes back the correction and leaves nothing of either.
   */
  public List<Event> correct(List<Event> before, List<NewEvent> after) {
    return database.write(handle -> {
      List<String> ids = before.stream().map(Event::id).toList();
      new EventLog(handle)
          .append(
              List.of(new NewEvent(EventType.UNDO, "", Map.of("of", ids))),
              clock.instant(),
              clock.getZone());
      Projections.takeBack(handle, ids);
      database.projections().refold(handle, before);
      return append(handle, after);
    });
  }

  /** Takes back the newest change that stands and returns its events; empty when none is left. */
  public List<Event> undo() {
    return database.exists() ? database.write(this::undo) : List.of();
  }

  private List<Event> undo(Handle handle) throws SQLException {
    var log = new EventLog(handle);
    List<Event> change = log.newestChange();
    if (!change.isEmpty()) {
      List<String> ids = change.stream().map(Event::id).toList();
      var undo = new NewEvent(EventType.UNDO, "", Map.of("of", ids));
      log.append(List.of(undo), clock.instant(), clock.getZone());
      Projections.takeBack(handle, ids);
      database.projections().refold(handle, change);
    }
    return change;
  }

  /**
   * Writes the whole log as JSON lines, a header first, and says how many events it wrote.
   *
   * @throws java.io.UncheckedIOException when {@code out} does not take them
   */
  public long exportTo(Writer out) {
    var writer = new LogWriter(out);
    writer.header();
    return database.read(writer::events, 0L);
  }

  /**
   * Adds the events of an export that are not here yet. Lines that are none are refused one by one.
   *
   * @throws java.io.UncheckedIOException when {@code in} cannot be read; nothing was added then
   */
  public ImportReport importFrom(Reader in) {
    var reader = new LogReader(in, database.projections());
    return database.write(reader::stage, reader::merge);
  }

  /**
   * Copies the database, while others may be using it.
   *
   * @param target a new file, or a directory; null for the directory {@code backups} beside it
   */
  public Path backup(@Nullable Path target) {
    if (!database.exists()) {
      throw new ProgressException(
          "There is nothing to back up: no progress was recorded yet.", "Type `roadmap next`.");
    }
    return target == null ? backups.keep(database, "") : backups.keepAt(database, target);
  }

  /** Puts a backup back, and returns where the present state is kept; null when there was none. */
  public @Nullable Path restore(Path backup) {
    return new Restore(database, backups).from(backup);
  }

  /** Folds the whole log anew. */
  public void rebuild() {
    if (database.exists()) {
      database.write(handle -> {
        database.projections().rebuild(handle);
        return true;
      });
    }
  }

  /** Looks for damage; a database that cannot be used is a problem in the result. */
  public Check check() {
    return new Examination(database).check();
  }
}
