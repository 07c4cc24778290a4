package dev.roadmap.practice.jobs;

import dev.roadmap.practice.sql.Database;
import dev.roadmap.practice.sql.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jobs and exports in the database. */
final class JobStore {

  private static final String COLUMNS =
      "id, owner, state, attempts, format, fail, created_at, error";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM jobs WHERE ";

  /** What was made. */
  record Export(String id, String format, String body, long createdAt) {}

  private final Database database;

  JobStore(Database database) {
    this.database = database;
  }

  /** Keeps a new job; Duplicate when the owner has used the key already. */
  void add(Job job, @Nullable String key) {
    database.write(session ->
        session.update(
            "INSERT INTO jobs ("
                + COLUMNS
                + ", idempotency_key)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            job.id(),
            job.owner(),
            job.state(),
            job.attempts(),
            job.format(),
            job.fail(),
            job.createdAt(),
            job.error(),
            key));
  }

  @Nullable Job get(long owner, String id) {
    return database.read(
        session -> session.first(SELECT + "id = ? AND owner = ?", JobStore::job, id, owner));
  }

  @Nullable Job withKey(long owner, String key) {
    return database.read(session ->
        session.first(SELECT + "owner = ? AND idempotency_key = ?", JobStore::job, owner, key));
  }

  /** What a server that ended left behind. */
  List<Job> unfinished() {
    return database.read(session ->
        session.list(SELECT + "state IN ('queued', 'running') ORDER BY created_at", JobStore::job));
  }

  void forgetUnfinished() {
    database.write(
        session -> session.update("DELETE FROM jobs WHERE state IN ('queued', 'running')"));
  }

  /** An attempt begins; its number. Null when somebody else has finished the job. */
  @Nullable Integer begin(String id) {
    return database.write(session ->
        session.first(
            "UPDATE jobs SET state = 'running', attempts = attempts + 1"
                + " WHERE id = ? AND state IN ('queued', 'running') RETURNING attempts",
            row -> row.getInt(1),
            id));
  }

  void fail(String id, String error) {
    database.write(session ->
        session.update("UPDATE jobs SET state = 'failed', error = ? WHERE id = ?", error, id));
  }

  void done(String id) {
    database.write(session -> session.update("UPDATE jobs SET state = 'done' WHERE id = ?", id));
  }

  /** The effect and the word that it is there, both or neither. */
  void finish(Job job, String body, long now) {
    database.write(session -> {
      insert(session, job, job.id(), body, now);
      return session.update("UPDATE jobs SET state = 'done' WHERE id = ?", job.id());
    });
  }

  /** The effect alone. */
  void export(Job job, String id, String body, long now) {
    database.write(session -> {
      insert(session, job, id, body, now);
      return 1;
    });
  }

  private static void insert(Session session, Job job, String id, String body, long now)
      throws SQLException {
    session.update(
        "INSERT INTO exports (id, owner, format, body, created_at) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (id) DO NOTHING",
        id,
        job.owner(),
        job.format(),
        body,
        now);
  }

  @Nullable Export export(long owner, String id) {
    return database.read(session ->
        session.first(
            "SELECT id, format, body, created_at FROM exports WHERE id = ? AND owner = ?",
            JobStore::export,
            id,
            owner));
  }

  List<Export> exports(long owner) {
    return database.read(session ->
        session.list(
            "SELECT id, format, '', created_at FROM exports WHERE owner = ?"
                + " ORDER BY created_at DESC, id",
            JobStore::export,
            owner));
  }

  private static Export export(ResultSet row) throws SQLException {
    return new Export(row.getString(1), row.getString(2), row.getString(3), row.getLong(4));
  }

  private static Job job(ResultSet row) throws SQLException {
    return new Job(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getInt(4),
        row.getString(5),
        row.getInt(6),
        row.getLong(7),
        row.getString(8));
  }
}
