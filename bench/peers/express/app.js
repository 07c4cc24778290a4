// What bench/serve asks of the task API, with Express and a SQLite file (better-sqlite3): every
// statement prepared, every commit on disk.
import Database from "better-sqlite3";
import express from "express";

const db = new Database("tasks.db");
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.exec(`CREATE TABLE IF NOT EXISTS tasks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  completed BOOLEAN NOT NULL,
  created_at INTEGER NOT NULL)`);
const columns = "SELECT id, title, completed, created_at FROM tasks ";
const insert = db.prepare("INSERT INTO tasks (title, completed, created_at) VALUES (?, ?, ?)");
const all = db.prepare(columns + "ORDER BY created_at DESC, id DESC");
const one = db.prepare(columns + "WHERE id = ?");

function task({ id, title, completed, created_at }) {
  return { id, title, completed: completed === 1, created_at: new Date(created_at) };
}

const app = express();
app.use(express.json());

app.get("/tasks", (req, res) => {
  res.json(all.all().map(task));
});

app.post("/tasks", (req, res) => {
  const { title, completed = false } = req.body ?? {};
  if (!title) {
    return res.status(400).json({ error: "Title is required" });
  }
  const created_at = new Date();
  const { lastInsertRowid } = insert.run(title, completed ? 1 : 0, created_at.getTime());
  res.status(201).json({ id: lastInsertRowid, title, completed, created_at });
});

app.get("/tasks/:id", (req, res) => {
  const found = one.get(Number(req.params.id));
  if (!found) return res.status(404).json({ error: "Task not found" });
  res.json(task(found));
});

app.listen(process.env.PORT, "127.0.0.1");
