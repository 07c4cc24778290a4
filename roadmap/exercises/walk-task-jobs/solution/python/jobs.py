"""The jobs. Their table is the queue, so they outlive the program."""

from typing import Literal

from pydantic import BaseModel, conint

from database import Database, utc

ATTEMPTS = 5


class Order(BaseModel):
    """What a client may ask for."""

    format: Literal["json", "csv"] = "json"
    # For practice: so many attempts go wrong.
    fail: conint(strict=True, ge=0, le=99) = 0


class Job(BaseModel):
    id: int
    state: str
    attempts: int
    created_at: str
    result: str | None = None
    error: str | None = None


class Export(BaseModel):
    id: int
    format: str
    created_at: str


class KeyTaken(Exception):
    """The user sent this key before, with another order."""


def to_job(row: dict | None) -> Job | None:
    if row is None:
        return None
    job = Job(**{**row, "created_at": utc(row["created_at"])})
    if job.state == "done":
        job.result = f"/exports/{job.id}"
    return job


class Jobs:
    def __init__(self, database: Database):
        self._database = database

    def add(self, user: int, order: Order, key: str | None) -> Job:
        # Of two requests with one key at once, the constraint lets one
        # through. No key is NULL, and NULL is equal to nothing.
        row = self._database.row(
            "INSERT INTO jobs (user_id, idempotency_key, format, fail)"
            " VALUES (%s, %s, %s, %s)"
            " ON CONFLICT DO NOTHING RETURNING *",
            user,
            key,
            order.format,
            order.fail,
        ) or self._database.row(
            "SELECT * FROM jobs WHERE user_id = %s AND idempotency_key = %s",
            user,
            key,
        )
        if (row["format"], row["fail"]) != (order.format, order.fail):
            raise KeyTaken
        return to_job(row)

    def get(self, user: int, id: int) -> Job | None:
        sql = "SELECT * FROM jobs WHERE id = %s AND user_id = %s"
        return to_job(self._database.row(sql, id, user))

    def exports(self, user: int) -> list[Export]:
        rows = self._database.rows(
            "SELECT job_id AS id, format, exports.created_at"
            " FROM exports JOIN jobs ON jobs.id = job_id"
            " WHERE user_id = %s ORDER BY created_at DESC, id DESC",
            user,
        )
        return [
            Export(**{**row, "created_at": utc(row["created_at"])})
            for row in rows
        ]

    def export(self, user: int, id: int) -> dict | None:
        """Its format and its content."""
        return self._database.row(
            "SELECT format, content"
            " FROM exports JOIN jobs ON jobs.id = job_id"
            " WHERE job_id = %s AND user_id = %s",
            id,
            user,
        )

    # What follows is the worker's.

    def take_up(self) -> None:
        """At the start nobody works: what is running was left alone."""
        self._database.run(
            "UPDATE jobs SET due_at = now() WHERE state = 'running'"
        )

    def take(self) -> dict | None:
        """A job that is due, and now ours."""
        # SKIP LOCKED: two workers at once take two jobs, and neither waits.
        # A job whose worker died is due again half a minute later.
        return self._database.row(
            "UPDATE jobs SET state = 'running', attempts = attempts + 1,"
            " due_at = now() + interval '30 seconds'"
            " WHERE id = (SELECT id FROM jobs"
            " WHERE state IN ('queued', 'running') AND due_at <= now()"
            " ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)"
            " RETURNING *"
        )

    def finish(self, job: dict, content: str) -> None:
        # One statement: there is an export if and only if the job is done.
        # Of two workers with one job, the second changes no row.
        self._database.run(
            "WITH finished AS (UPDATE jobs SET state = 'done'"
            " WHERE id = %s AND state = 'running' RETURNING id)"
            " INSERT INTO exports (job_id, content)"
            " SELECT id, %s FROM finished",
            job["id"],
            content,
        )

    def try_later(self, job: dict) -> None:
        pause = 0.1 * 2 ** (job["attempts"] - 1)
        self._database.run(
            "UPDATE jobs SET due_at = now() + %s * interval '1 second'"
            " WHERE id = %s AND attempts = %s",
            pause,
            job["id"],
            job["attempts"],
        )

    def give_up(self, job: dict) -> None:
        self._database.run(
            "UPDATE jobs SET state = 'failed', error = %s"
            " WHERE id = %s AND attempts = %s AND state = 'running'",
            f"The export failed {ATTEMPTS} times.",
            job["id"],
            job["attempts"],
        )
