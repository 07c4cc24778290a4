"""The tasks, in memory."""

from datetime import datetime, timezone
from threading import Lock

from pydantic import BaseModel


class Task(BaseModel):
    id: int
    title: str
    completed: bool
    created_at: str


def now() -> str:
    time = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
    return time.replace("+00:00", "Z")


class Tasks:
    def __init__(self):
        self._lock = Lock()
        self._by_id: dict[int, Task] = {}
        self._last_id = 0

    def list(self) -> "list[Task]":
        with self._lock:
            tasks = [*self._by_id.values()]
        newest_last = sorted(tasks, key=lambda t: (t.created_at, t.id))
        return newest_last[::-1]

    def get(self, id: int) -> Task | None:
        with self._lock:
            return self._by_id.get(id)

    def create(self, title: str, completed: bool) -> Task:
        with self._lock:
            self._last_id += 1
            task = Task(
                id=self._last_id,
                title=title,
                completed=completed,
                created_at=now(),
            )
            self._by_id[task.id] = task
            return task

    def replace(self, id: int, title: str, completed: bool) -> Task | None:
        with self._lock:
            old = self._by_id.get(id)
            if old is None:
                return None
            # A new task, never a changed one: readers may hold the old.
            task = Task(
                id=id,
                title=title,
                completed=completed,
                created_at=old.created_at,
            )
            self._by_id[id] = task
            return task

    def delete(self, id: int) -> bool:
        with self._lock:
            return self._by_id.pop(id, None) is not None
