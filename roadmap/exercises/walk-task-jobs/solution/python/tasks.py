"""The tasks. Every statement asks for the owner, too."""

from pydantic import BaseModel

from database import Database, utc

COLUMNS = "id, title, completed, created_at"


class Task(BaseModel):
    id: int
    title: str
    completed: bool
    created_at: str


def to_task(row: dict | None) -> Task | None:
    if row is None:
        return None
    return Task(**{**row, "created_at": utc(row["created_at"])})


class Tasks:
    def __init__(self, database: Database):
        self._database = database

    def list(self, user: int) -> "list[Task]":
        rows = self._database.rows(
            f"SELECT {COLUMNS} FROM tasks WHERE user_id = %s"
            " ORDER BY created_at DESC, id DESC",
            user,
        )
        return [to_task(row) for row in rows]

    def get(self, user: int, id: int) -> Task | None:
        row = self._database.row(
            f"SELECT {COLUMNS} FROM tasks WHERE id = %s AND user_id = %s",
            id,
            user,
        )
        return to_task(row)

    def create(self, user: int, title: str, completed: bool) -> Task:
        row = self._database.row(
            "INSERT INTO tasks (user_id, title, completed)"
            f" VALUES (%s, %s, %s) RETURNING {COLUMNS}",
            user,
            title,
            completed,
        )
        return to_task(row)

    def replace(
        self, user: int, id: int, title: str, completed: bool
    ) -> Task | None:
        row = self._database.row(
            "UPDATE tasks SET title = %s, completed = %s"
            f" WHERE id = %s AND user_id = %s RETURNING {COLUMNS}",
            title,
            completed,
            id,
            user,
        )
        return to_task(row)

    def delete(self, user: int, id: int) -> bool:
        sql = "DELETE FROM tasks WHERE id = %s AND user_id = %s"
        return self._database.run(sql, id, user) == 1
