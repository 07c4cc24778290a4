package dev.roadmap.practice.sql;

import java.sql.SQLException;

/** The tables. Running it again changes nothing. */
final class Schema {

  private Schema() {}

  /**
   * Makes what is missing.
   *
   * @param id the type of a number that the database gives out and never gives twice
   */
  static void create(Session session, String id) throws SQLException {
    session.execute(
        """
        CREATE TABLE IF NOT EXISTS tasks (
          id %s,
          owner BIGINT NOT NULL,
          title TEXT NOT NULL,
          completed BOOLEAN NOT NULL,
          created_at BIGINT NOT NULL)
        """
            .formatted(id));
    session.execute(
        "CREATE INDEX IF NOT EXISTS tasks_newest ON tasks (owner, created_at DESC, id DESC)");
    session.execute(
        """
        CREATE TABLE IF NOT EXISTS users (
          id %s,
          email TEXT NOT NULL,
          email_key TEXT NOT NULL UNIQUE,
          password TEXT NOT NULL)
        """
            .formatted(id));
    session.execute(
        """
        CREATE TABLE IF NOT EXISTS refresh_tokens (
          hash TEXT PRIMARY KEY,
          family TEXT NOT NULL,
          user_id BIGINT NOT NULL,
          expires_at BIGINT NOT NULL,
          spent BOOLEAN NOT NULL)
        """);
    session.execute("CREATE INDEX IF NOT EXISTS refresh_families ON refresh_tokens (family)");
    session.execute(
        """
        CREATE TABLE IF NOT EXISTS jobs (
          id TEXT PRIMARY KEY,
          owner BIGINT NOT NULL,
          state TEXT NOT NULL,
          attempts INTEGER NOT NULL,
          format TEXT NOT NULL,
          fail INTEGER NOT NULL,
          idempotency_key TEXT,
          created_at BIGINT NOT NULL,
          error TEXT,
          UNIQUE (owner, idempotency_key))
        """);
    session.execute(
        """
        CREATE TABLE IF NOT EXISTS exports (
          id TEXT PRIMARY KEY,
          owner BIGINT NOT NULL,
          format TEXT NOT NULL,
          body TEXT NOT NULL,
          created_at BIGINT NOT NULL)
        """);
  }
}
