"""Does what is due, beside the requests."""

import csv
import io
import json
import logging
from threading import Event, Thread

from jobs import ATTEMPTS, Jobs
from tasks import Task, Tasks

log = logging.getLogger("uvicorn.error")


class Worker:
    def __init__(self, jobs: Jobs, tasks: Tasks):
        self._jobs = jobs
        self._tasks = tasks
        self._stopping = Event()
        self._thread = Thread(target=self._run)

    def __enter__(self):
        self._jobs.take_up()
        self._thread.start()

    def __exit__(self, *_):
        self._stopping.set()
        self._thread.join()

    def _run(self):
        while not self._stopping.is_set():
            try:
                job = self._jobs.take()
                if job is not None:
                    self._attempt(job)
                    continue
            except Exception:
                log.exception("The worker goes on after this.")
            self._stopping.wait(0.1)

    def _attempt(self, job: dict) -> None:
        attempt = job["attempts"]
        try:
            if attempt <= job["fail"]:
                raise RuntimeError("It was told to fail.")
            if attempt > ATTEMPTS:
                raise RuntimeError("Each attempt ended the program.")
            tasks = self._tasks.list(job["user_id"])
            self._jobs.finish(job, WRITERS[job["format"]](tasks))
        except Exception as error:
            log.warning("job %s, attempt %s: %s", job["id"], attempt, error)
            # Nobody sleeps here: the next job may be a good one.
            if attempt < ATTEMPTS:
                self._jobs.try_later(job)
            else:
                self._jobs.give_up(job)


def to_json(tasks: list[Task]) -> str:
    return json.dumps([dict(task) for task in tasks])


def to_csv(tasks: list[Task]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["id", "title", "completed", "created_at"])
    for task in tasks:
        completed = "true" if task.completed else "false"
        writer.writerow([task.id, task.title, completed, task.created_at])
    return text.getvalue()


WRITERS = {"json": to_json, "csv": to_csv}
