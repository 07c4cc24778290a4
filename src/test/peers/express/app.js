// The task API as most tutorials write it with Express: an array, and a check of the title.
import express from "express";

const app = express();
app.use(express.json());

let tasks = [];
let nextId = 1;

function find(req, res) {
  const task = tasks.find((task) => task.id === Number(req.params.id));
  if (!task) res.status(404).json({ error: "Task not found" });
  return task;
}

app.get("/tasks", (req, res) => {
  res.json(tasks);
});

app.post("/tasks", (req, res) => {
  const { title, completed = false } = req.body ?? {};
  if (!title) {
    return res.status(400).json({ error: "Title is required" });
  }
  const task = { id: nextId++, title, completed, created_at: new Date() };
  tasks.push(task);
  res.status(201).json(task);
});

app.get("/tasks/:id", (req, res) => {
  const task = find(req, res);
  if (task) res.json(task);
});

app.put("/tasks/:id", (req, res) => {
  const task = find(req, res);
  if (!task) return;
  const { title, completed } = req.body ?? {};
  task.title = title;
  task.completed = completed;
  res.json(task);
});

app.delete("/tasks/:id", (req, res) => {
  const task = find(req, res);
  if (!task) return;
  tasks = tasks.filter((other) => other !== task);
  res.status(204).send();
});

app.listen(process.env.PORT ?? 3000);
