import express, { type RequestHandler } from "express";
import { authRoutes, identify, protect } from "./auth.js";
import {
  jsonBody,
  jsonOnly,
  newTask,
  noTask,
  parse,
  parseId,
  wholeTask,
} from "./input.js";
import { limit, limiterOf } from "./limit.js";
import { Problem, sendProblem } from "./problems.js";
import { Tasks } from "./tasks.js";
import { Users } from "./users.js";

const tasks = new Tasks();
const users = new Users(Number(process.env.TOKEN_SECONDS ?? 900));
const limiter = limiterOf(process.env.RATE_LIMIT ?? "20/10");
const app = express();
app.disable("x-powered-by");
app.enable("case sensitive routing");
app.enable("strict routing");

function wrongMethod(allow: string): RequestHandler {
  return (req, res) => {
    res.set("Allow", allow);
    throw new Problem(405, `${req.method} is not offered here.`);
  };
}

app.use(identify(users), limit(limiter));
app.get("/healthz", (_req, res) => {
  res.json({ status: "ok" });
});
app.use("/auth", authRoutes(users));
app.use(protect); // what comes after it needs a token

app
  .route("/tasks")
  .get(async (_req, res) => {
    res.json(await tasks.list(res.locals.user));
  })
  .post(jsonOnly, jsonBody, async (req, res) => {
    const { title, completed } = parse(newTask, req.body);
    const task = await tasks.create(res.locals.user, title, completed);
    res.status(201).location(`/tasks/${task.id}`).json(task);
  })
  .all(wrongMethod("GET, HEAD, POST"));

app
  .route("/tasks/:id")
  .get(async (req, res) => {
    const id = parseId(req.params.id);
    const task = await tasks.get(res.locals.user, id);
    if (task === undefined) throw noTask();
    res.json(task);
  })
  .put(jsonOnly, jsonBody, async (req, res) => {
    const id = parseId(req.params.id);
    const { title, completed } = parse(wholeTask, req.body);
    const task = await tasks.replace(
      res.locals.user,
      id,
      title,
      completed,
    );
    if (task === undefined) throw noTask();
    res.json(task);
  })
  .delete(async (req, res) => {
    const id = parseId(req.params.id);
    if (!(await tasks.delete(res.locals.user, id))) throw noTask();
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
  console.log(`listening on http://localhost:${port}`);
});

process.once("SIGTERM", () => {
  server.close();
  server.closeIdleConnections();
  // Whoever has sent only half a request must not keep us alive.
  setTimeout(() => server.closeAllConnections(), 500).unref();
});
