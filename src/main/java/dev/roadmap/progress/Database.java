package dev.roadmap.progress;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * The life of a handle: open, a transaction, what was asked, closed again.
 *
 * <p>Reading opens the file for writing too, where that is allowed, and forbids itself to write. A
 * read-only connection cannot remove the {@code -wal} and {@code -shm} files it made, and a command
 * that only reads leaves nothing behind.
 */
final class Database {
  private static final int PAGE_SIZE = 4096;

  private final Path file;
  private final StoreOptions options;
  private final Schema schema;
  private final Projections projections;
  private final Backups backups;

  Database(Path file, StoreOptions options, Backups backups) {
    this.file = file;
    this.options = options;
    this.backups = backups;
    schema = new Schema(file, options.migrations());
    projections = new Projections(options.foldVersion(), options.model());
  }

  Path file() {
    return file;
  }

  StoreOptions options() {
    return options;
  }

  Projections projections() {
    return projections;
  }

  /** Whether anything was ever written. */
  boolean exists() {
    if (file.toFile().length() > 0) {
      return true;
    }
    Path directory = file.getParent();
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw Failures.notADirectory(directory);
    }
    return false;
  }

  /** Reads one consistent state; an absent database is not created. */
  <T> T read(Work<T> work, T whenAbsent) {
    if (!exists()) {
      return whenAbsent;
    }
    boolean cut = endsWithinAPage();
    try (Reading reading = beginReading()) {
      Handle handle = reading.handle();
      int version = reading.version();
      requireWhole(cut);
      if (version == 0) {
        return whenAbsent;
      }
      if (version < schema.latest()) {
        handle.execute("ROLLBACK");
        return readOlder(handle, work);
      }
      if (!projections.current(handle)) {
        handle.execute("PRAGMA query_only = 0");
        projections.shadow(handle);
      }
      return work.run(handle);
    } catch (SQLException failure) {
      throw Failures.of(failure, file, options.patience());
    }
  }

  /** Older tables are brought up to date for this one look, and the next write does it for good. */
  private <T> T readOlder(Handle handle, Work<T> work) throws SQLException {
    handle.execute("PRAGMA query_only = 0");
    handle.execute("BEGIN IMMEDIATE");
    upgrade(handle, schema.version(handle));
    T result = work.run(handle);
    handle.execute("ROLLBACK");
    return result;
  }

  /** Writes in one transaction, durable when it returns; creates the database when needed. */
  <T> T write(Work<T> work) {
    return write(handle -> {}, work);
  }

  /** The same, after preparations on the connection that lock nobody out. */
  <T> T write(Preparation preparation, Work<T> work) {
    createDirectory();
    boolean cut = endsWithinAPage();
    try (Handle handle = open(Handle.READ_WRITE | Handle.CREATE)) {
      handle.execute("PRAGMA synchronous = FULL");
      handle.execute("PRAGMA foreign_keys = ON");
      beginReading(handle);
      handle.execute("ROLLBACK");
      requireWhole(cut);
      preparation.run(handle);
      beginWriting(handle);
      T result = work.run(handle);
      handle.execute("COMMIT");
      return result;
    } catch (SQLException failure) {
      throw Failures.of(failure, file, options.patience());
    }
  }

  /** Copies one consistent state into a new file, while others may write. */
  void copyTo(Path target) {
    boolean cut = endsWithinAPage();
    try (Reading reading = beginReading()) {
      Handle handle = reading.handle();
      handle.execute("ROLLBACK");
      requireWhole(cut);
      handle.execute("PRAGMA query_only = 0");
      handle.update("VACUUM INTO ?", Handle.uri(target));
    } catch (SQLException failure) {
      throw Failures.of(failure, file, options.patience());
    }
  }

  /** A connection within a transaction that only reads, and the version found. */
  private record Reading(Handle handle, int version) implements AutoCloseable {
    @Override
    public void close() throws SQLException {
      handle.close();
    }
  }

  private Reading beginReading() throws SQLException {
    if (Files.isWritable(file) && Files.isWritable(file.getParent())) {
      Handle handle = open(Handle.READ_WRITE);
      try {
        handle.execute("PRAGMA query_only = 1");
        return new Reading(handle, beginReading(handle));
      } catch (SQLException failure) {
        handle.close();
        if (!Failures.noRoom(failure) || hasLog()) {
          throw failure;
        }
      } catch (ProgressException failure) {
        handle.close();
        throw failure;
      }
    }
    // Where SQLite cannot make its files nobody else writes either, and it may do without them.
    String query = hasLog() ? "" : "?immutable=1";
    Handle handle = Handle.open(file, Handle.READ_ONLY, query, options);
    return new Reading(handle, beginReading(handle));
  }

  private Handle open(int mode) throws SQLException {
    return Handle.open(file, mode, "", options);
  }

  private int beginReading(Handle handle) throws SQLException {
    var patience = new Patience(options.patience());
    while (true) {
      handle.execute("BEGIN");
      try {
        return schema.version(handle);
      } catch (SQLException failure) {
        handle.execute("ROLLBACK");
        patience.waitOrThrow(failure);
      }
    }
  }

  private void beginWriting(Handle handle) throws SQLException {
    var patience = new Patience(options.patience());
    for (boolean begun = false; !begun; ) {
      try {
        handle.execute("PRAGMA journal_mode = WAL");
        handle.execute("BEGIN IMMEDIATE");
        begun = true;
      } catch (SQLException failure) {
        patience.waitOrThrow(failure);
      }
    }
    int version = schema.version(handle);
    if (version > 0 && version < schema.latest()) {
      backups.keep(this, "before-version-" + schema.latest());
    }
    upgrade(handle, version);
  }

  private void upgrade(Handle handle, int version) throws SQLException {
    if (version < schema.latest()) {
      schema.migrate(handle, version);
    }
    if (!projections.current(handle)) {
      projections.rebuild(handle);
    }
  }

  private void createDirectory() {
    try {
      Files.createDirectories(file.getParent());
    } catch (FileAlreadyExistsException inTheWay) {
      throw Failures.notADirectory(file.getParent());
    } catch (IOException failure) {
      throw Failures.noDirectory(file.getParent(), failure);
    }
  }

  /** SQLite reads the missing end of a last page as zeros; without a log to mend it, it is lost. */
  private boolean endsWithinAPage() {
    long length = file.toFile().length();
    return length > 1 && length % PAGE_SIZE != 0 && !hasLog();
  }

  private void requireWhole(boolean cut) {
    if (cut) {
      throw Failures.truncated(file);
    }
  }

  /** Whether SQLite's write-ahead log lies beside the file: somebody has it open, or was killed. */
  private boolean hasLog() {
    return Path.of(file + "-wal").toFile().length() > 0;
  }

  /** What is done on a connection before the transaction. */
  interface Preparation {
    void run(Handle handle) throws SQLException;
  }
}
