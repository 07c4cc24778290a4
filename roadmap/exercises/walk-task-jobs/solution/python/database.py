"""The connections to PostgreSQL, and the tables."""

from contextlib import contextmanager
from datetime import datetime, timezone

from psycopg.rows import dict_row
from psycopg_pool import ConnectionPool

# For a new database: tasks from before there were users belong to nobody.
TABLES = """
    CREATE TABLE IF NOT EXISTS users (
        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        email TEXT NOT NULL UNIQUE,
        password_hash TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS tasks (
        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        user_id BIGINT NOT NULL REFERENCES users,
        title TEXT NOT NULL CHECK (char_length(title) BETWEEN 1 AND 255),
        completed BOOLEAN NOT NULL DEFAULT FALSE,
        created_at TIMESTAMPTZ NOT NULL DEFAULT now()
    );
    CREATE INDEX IF NOT EXISTS tasks_user_id ON tasks (user_id);
    CREATE TABLE IF NOT EXISTS jobs (
        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        user_id BIGINT NOT NULL REFERENCES users,
        idempotency_key TEXT,
        format TEXT NOT NULL,
        fail INT NOT NULL,
        state TEXT NOT NULL DEFAULT 'queued',
        attempts INT NOT NULL DEFAULT 0,
        due_at TIMESTAMPTZ NOT NULL DEFAULT now(),
        error TEXT,
        created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
        UNIQUE (user_id, idempotency_key)
    );
    CREATE INDEX IF NOT EXISTS jobs_to_do ON jobs (due_at)
        WHERE state IN ('queued', 'running');
    CREATE TABLE IF NOT EXISTS exports (
        job_id BIGINT PRIMARY KEY REFERENCES jobs,
        content TEXT NOT NULL,
        created_at TIMESTAMPTZ NOT NULL DEFAULT now()
    )
"""


class Database:
    def __init__(self, url: str):
        self._pool = ConnectionPool(
            url,
            min_size=2,
            max_size=10,
            timeout=5,
            kwargs={"row_factory": dict_row},
            open=False,
        )

    @contextmanager
    def opened(self):
        self._pool.open(wait=True, timeout=10)
        try:
            self.run(TABLES)
            yield
        finally:
            self._pool.close(timeout=0.2)

    # Each block commits at its end and rolls back on an exception.

    def run(self, sql: str, *values) -> int:
        """How many rows it was about."""
        with self._pool.connection() as connection:
            return connection.execute(sql, values or None).rowcount

    def row(self, sql: str, *values) -> dict | None:
        with self._pool.connection() as connection:
            return connection.execute(sql, values).fetchone()

    def rows(self, sql: str, *values) -> list[dict]:
        with self._pool.connection() as connection:
            return connection.execute(sql, values).fetchall()


def utc(time: datetime) -> str:
    # The session may have any time zone; the contract says UTC with a Z.
    text = time.astimezone(timezone.utc).isoformat()
    return text.replace("+00:00", "Z")
