import express, { type RequestHandler } from "express";
import {
  jsonBody,
  jsonOnly,
  newTask,
  noTask,
  parse,
  parseId,
  wholeTask,
} from "./input.js";
import { log, metrics, observed } from "./observe.js";
import { Problem, sendProblem } from "./problems.js";
import { Tasks } from "./tasks.js";

const url = process.env.DATABASE_URL;
if (url === undefined) throw new Error("DATABASE_URL is not set");
const tasks = await Tasks.open(url);
const app = express();
app.disable("x-powered-by");
app.enable("case sensitive routing");
app.enable("strict routing");

app.use(observed);
app.get("/metrics", metrics);

// Asks nobody: a restart of this program repairs no database.
app.get("/healthz", (_req, res) => {
  res.set("Cache-Control", "no-store").json({ status: "ok" });
});

// For the load balancer, which reads the status alone.
app.get("/readyz", async (_req, res) => {
  const up = await tasks.databaseAnswers();
  res.status(up ? 200 : 503).set("Cache-Control", "no-store");
  res.json({
    status: up ? "ready" : "not ready",
    parts: { database: up ? "ok" : "down" },
  });
});

// For people. Names and words only: an error's text helps attackers.
app.get("/health", async (_req, res) => {
  const up = await tasks.databaseAnswers();
  res.status(up ? 200 : 503).set("Cache-Control", "no-store");
  const word = up ? "ok" : "down";
  res.json({ status: word, parts: { database: word } });
});

function wrongMethod(allow: string): RequestHandler {
  return (req, res) => {
    res.set("Allow", allow);
    throw new Problem(405, `${req.method} is not offered here.`);
  };
}

app
  .route("/tasks")
  .get(async (_req, res) => {
    res.json(await tasks.list());
  })
  .post(jsonOnly, jsonBody, async (req, res) => {
    const { title, completed } = parse(newTask, req.body);
    const task = await tasks.create(title, completed);
    res.status(201).location(`/tasks/${task.id}`).json(task);
  })
  .all(wrongMethod("GET, HEAD, POST"));

app
  .route("/tasks/:id")
  .get(async (req, res) => {
    const task = await tasks.get(parseId(req.params.id));
    if (task === undefined) throw noTask();
    res.json(task);
  })
  .put(jsonOnly, jsonBody, async (req, res) => {
    const id = parseId(req.params.id);
    const { title, completed } = parse(wholeTask, req.body);
    const task = await tasks.replace(id, title, completed);
    if (task === undefined) throw noTask();
    res.json(task);
  })
  .delete(async (req, res) => {
    if (!(await tasks.delete(parseId(req.params.id)))) throw noTask();
    res.status(204).end();
  })
  .all(wrongMethod("GET, HEAD, PUT, DELETE"));

app.use(() => {
  throw new Problem(404, "There is nothing at this path.");
});
app.use(sendProblem);

const port = Number(process.env.PORT ?? 8080);
const server = app.listen(port, "127.0.0.1", (error) => {
  if (error) throw error;
  log.info(`listening on http://localhost:${port}`);
});

process.once("SIGTERM", () => {
  server.close(() => void tasks.close());
  server.closeIdleConnections();
  // Whoever has sent only half a request must not keep us alive.
  setTimeout(() => server.closeAllConnections(), 500).unref();
});
