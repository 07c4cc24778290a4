"""Exports in the background with what Python has itself: SQLite, and no users."""

import csv
import io
import json
import os
import re
import sqlite3
import time
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread

lock = Lock()
db = sqlite3.connect("tasks.db", check_same_thread=False)
db.row_factory = sqlite3.Row
db.executescript("""
    CREATE TABLE IF NOT EXISTS tasks (
        id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL,
        completed INT NOT NULL DEFAULT 0, created_at TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS jobs (
        id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT UNIQUE, format TEXT NOT NULL,
        fail INT NOT NULL, state TEXT NOT NULL DEFAULT 'queued',
        attempts INT NOT NULL DEFAULT 0, due REAL NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL, content TEXT);
    UPDATE jobs SET due = 0 WHERE state = 'running';
""")


def now():
    return datetime.now(timezone.utc).isoformat().replace("+00:00", "Z")


def run(sql, *values):
    with lock, db:
        return [dict(row) for row in db.execute(sql, values).fetchall()]


# The worker. The export stands in the row of its job, so there is one or none.


def work():
    while True:
        jobs = run(
            "UPDATE jobs SET state = 'running', attempts = attempts + 1, due = ? WHERE id ="
            " (SELECT id FROM jobs WHERE state IN ('queued', 'running') AND due <= ?"
            " ORDER BY due, id LIMIT 1) RETURNING *",
            time.time() + 60,
            time.time(),
        )
        if not jobs:
            time.sleep(0.02)
            continue
        job = jobs[0]
        if job["attempts"] > job["fail"]:
            time.sleep(0.1)  # With many tasks it takes its time.
            content = written(job["format"], run("SELECT * FROM tasks ORDER BY id"))
            run("UPDATE jobs SET state = 'done', content = ? WHERE id = ?", content, job["id"])
        else:
            state = "running" if job["attempts"] < 5 else "failed"
            due = time.time() + 0.1 * 2 ** (job["attempts"] - 1)
            run("UPDATE jobs SET state = ?, due = ? WHERE id = ?", state, due, job["id"])


def written(format, tasks):
    if format == "json":
        return json.dumps([shown_task(task) for task in tasks])
    text = io.StringIO()
    lines = csv.DictWriter(text, ["id", "title", "completed", "created_at"])
    lines.writeheader()
    lines.writerows(tasks)
    return text.getvalue()


def shown_task(task):
    return {**task, "completed": bool(task["completed"])}


def shown_job(job):
    shown = {name: job[name] for name in ("id", "state", "attempts", "created_at")}
    if job["state"] == "done":
        shown["result"] = f"/exports/{job['id']}"
    if job["state"] == "failed":
        shown["error"] = "It failed five times."
    return shown


# The requests.


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        # A path that is none of ours has no name here, and is 404 at the end.
        path = re.fullmatch("/(tasks|jobs|exports)(?:/([0-9]{1,18}))?", self.path)
        what, id = path.groups() if path else (None, None)
        if what == "tasks" and not id:
            tasks = run("SELECT * FROM tasks ORDER BY id DESC")
            return self.answer(200, [shown_task(task) for task in tasks])
        if what == "exports" and not id:
            return self.answer(
                200,
                run("SELECT id, format, created_at FROM jobs WHERE state = 'done' ORDER BY id"),
            )
        jobs = run("SELECT * FROM jobs WHERE id = ?", id)
        if what == "jobs" and jobs:
            return self.answer(200, shown_job(jobs[0]))
        if what == "exports" and jobs and jobs[0]["content"] is not None:
            media_type = {"json": "application/json", "csv": "text/csv"}[jobs[0]["format"]]
            return self.send(200, media_type, jobs[0]["content"])
        self.answer(404, {"error": "nothing here"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        fields = json.loads(body or "{}")
        if self.path == "/tasks":
            row = run(
                "INSERT INTO tasks (title, created_at) VALUES (?, ?) RETURNING *",
                fields["title"],
                now(),
            )[0]
            return self.answer(201, shown_task(row), f"/tasks/{row['id']}")
        if self.path != "/tasks/export":
            return self.answer(404, {"error": "nothing here"})
        format, fail = fields.get("format", "json"), fields.get("fail", 0)
        if format not in ("json", "csv"):
            return self.answer(422, {"error": "json or csv"})
        key = self.headers.get("Idempotency-Key")
        job = (
            run(
                "INSERT INTO jobs (key, format, fail, created_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO NOTHING RETURNING *",
                key,
                format,
                fail,
                now(),
            )
            or run("SELECT * FROM jobs WHERE key = ?", key)
        )[0]
        if (job["format"], job["fail"]) != (format, fail):
            return self.answer(422, {"error": "another body"})
        self.answer(202, shown_job(job), f"/jobs/{job['id']}")

    def answer(self, status, value, location=None):
        self.send(status, "application/json", json.dumps(value), location)

    def send(self, status, media_type, text, location=None):
        data = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(data)))
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.write(data)


Thread(target=work, daemon=True).start()
address = ("127.0.0.1", int(os.environ.get("PORT", "8080")))
ThreadingHTTPServer(address, Handler).serve_forever()
