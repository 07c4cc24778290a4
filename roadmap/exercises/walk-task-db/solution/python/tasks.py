"""The tasks, in PostgreSQL."""

from datetime import timezone

from psycopg.rows import dict_row
from psycopg_pool import ConnectionPool
from pydantic import BaseModel

TABLE = """
    CREATE TABLE IF NOT EXISTS tasks (
        id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        title TEXT NOT NULL CHECK (char_length(title) BETWEEN 1 AND 255),
        completed BOOLEAN NOT NULL DEFAULT FALSE,
        created_at TIMESTAMPTZ NOT NULL DEFAULT now()
    )
"""


class Task(BaseModel):
    id: int
    title: str
    completed: bool
    created_at: str


def to_task(row: dict | None) -> Task | None:
    if row is None:
        return None
    # The session may have any time zone; the contract says UTC with a Z.
    time = row["created_at"].astimezone(timezone.utc).isoformat()
    return Task(**{**row, "created_at": time.replace("+00:00", "Z")})


class Tasks:
    def __init__(self, url: str):
        self._pool = ConnectionPool(
            url,
            min_size=2,
            max_size=10,
            timeout=5,
            kwargs={"row_factory": dict_row},
            open=False,
        )

    def __enter__(self):
        self._pool.open(wait=True, timeout=10)
        with self._pool.connection() as connection:
            connection.execute(TABLE)
        return self

    def __exit__(self, *_):
        self._pool.close(timeout=0.2)

    def list(self) -> "list[Task]":
        with self._pool.connection() as connection:
            rows = connection.execute(
                "SELECT * FROM tasks ORDER BY created_at DESC, id DESC"
            ).fetchall()
        return [to_task(row) for row in rows]

    def get(self, id: int) -> Task | None:
        return self._one("SELECT * FROM tasks WHERE id = %s", id)

    def create(self, title: str, completed: bool) -> Task:
        return self._one(
            "INSERT INTO tasks (title, completed)"
            " VALUES (%s, %s) RETURNING *",
            title,
            completed,
        )

    def replace(self, id: int, title: str, completed: bool) -> Task | None:
        return self._one(
            "UPDATE tasks SET title = %s, completed = %s"
            " WHERE id = %s RETURNING *",
            title,
            completed,
            id,
        )

    def delete(self, id: int) -> bool:
        with self._pool.connection() as connection:
            done = connection.execute(
                "DELETE FROM tasks WHERE id = %s", [id]
            )
            return done.rowcount == 1

    def _one(self, sql: str, *values) -> Task | None:
        # The block commits at its end and rolls back on an exception.
        with self._pool.connection() as connection:
            row = connection.execute(sql, values).fetchone()
        return to_task(row)
