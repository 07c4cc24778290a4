"""The connections to PostgreSQL, and the tables."""

from contextlib import contextmanager

from psycopg import OperationalError
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
    CREATE INDEX IF NOT EXISTS tasks_user_id ON tasks (user_id)
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

    def answers(self) -> bool:
        try:
            with self._pool.connection(timeout=1) as connection:
                connection.execute("SELECT 1")
            return True
        except OperationalError:
            return False

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
