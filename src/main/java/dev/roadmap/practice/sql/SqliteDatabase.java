package dev.roadmap.practice.sql;

import dev.roadmap.practice.http.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.sqlite.JDBC;

/**
 * A SQLite file. Readers have connections of their own. Everything that changes goes through one
 * thread, which puts what waits into one transaction: the disk is asked once for many.
 */
public final class SqliteDatabase implements Database {

  private static final int READERS = 4;
  private static final long PATIENCE_SECONDS = 5;
  private static final String IDS = "INTEGER PRIMARY KEY AUTOINCREMENT";

  private final Path file;
  private final BlockingQueue<Session> readers = new ArrayBlockingQueue<>(READERS);
  private final List<Session> sessions = new ArrayList<>();
  private final Writer writer;

  private SqliteDatabase(Path file) throws SQLException {
    this.file = file;
    Session first = open();
    Schema.create(first, IDS);
    writer = new Writer(first);
    for (int i = 0; i < READERS; i++) {
      readers.add(open());
    }
  }

  /** Opens the file, and makes it when it is not there. */
  public static SqliteDatabase open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return new SqliteDatabase(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (SQLException failed) {
      throw new UncheckedIOException(new IOException(file + ": " + failed.getMessage(), failed));
    }
  }

  private Session open() throws SQLException {
    var session = new Session(JDBC.createConnection("jdbc:sqlite:" + file, new Properties()));
    session.execute("PRAGMA busy_timeout = 2000");
    session.execute("PRAGMA journal_mode = WAL");
    session.execute("PRAGMA synchronous = FULL");
    sessions.add(session);
    return session;
  }

  @Override
  public <T> T read(Work<T> work) {
    present();
    Session session = null;
    try {
      session = readers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (session == null) {
        throw Unavailable.now();
      }
      return work.run(session);
    } catch (SQLException failed) {
      throw Unavailable.now();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Unavailable.now();
    } finally {
      if (session != null) {
        readers.add(session);
      }
    }
  }

  @Override
  public <T> T write(Work<T> work) {
    present();
    return writer.write(work);
  }

  /** Whoever moved the file away would write into what nobody finds again. */
  private void present() {
    if (!Files.exists(file)) {
      throw Unavailable.now();
    }
  }

  @Override
  public boolean alive() {
    try {
      return read(session -> session.first("SELECT 1", row -> row.getInt(1))) != null;
    } catch (Refusal unavailable) {
      return false;
    }
  }

  @Override
  public String lock() {
    return "";
  }

  @Override
  public void close() {
    writer.close();
    for (Session session : sessions) {
      try {
        session.close();
      } catch (SQLException already) {
        // What was promised is on disk.
      }
    }
  }
}
