import express, { type RequestHandler } from "express";
import { authRoutes, protect } from "./auth.js";
import { Cache } from "./cache.js";
import { requireMatch, send } from "./conditional.js";
import { openDatabase } from "./database.js";
import {
  jsonBody,
  jsonOnly,
  newTask,
  noTask,
  parse,
  parseId,
  wholeTask,
} from "./input.js";
import { Problem, sendProblem } from "./problems.js";
import { Tasks } from "./tasks.js";
import { Tokens } from "./tokens.js";
import { Users } from "./users.js";

const url = process.env.DATABASE_URL;
if (url === undefined) throw new Error("DATABASE_URL is not set");
// No default: a key that stands in the code is known to all who read it.
const key = process.env.JWT_KEY;
if (key === undefined) throw new Error("JWT_KEY is not set");

const database = await openDatabase(url);
const tasks = new Tasks(database);
const cache = new Cache(process.env.REDIS_URL ?? "redis://localhost:6379");
const users = new Users(database);
const tokens = new Tokens(key, Number(process.env.TOKEN_SECONDS ?? 900));
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

app.use("/auth", authRoutes(users, tokens));
app.use(protect(tokens)); // what comes after it needs a token

app
  .route("/tasks")
  .get(async (_req, res) => {
    const { user } = res.locals;
    const load = async () => JSON.stringify(await tasks.list(user));
    send(res, await cache.read(user, "list", load));
  })
  .post(jsonOnly, jsonBody, async (req, res) => {
    const { title, completed } = parse(newTask, req.body);
    const { user } = res.locals;
    const task = await tasks.create(user, title, completed);
    await cache.outdate(user);
    res.status(201).location(`/tasks/${task.id}`).json(task);
  })
  .all(wrongMethod("GET, HEAD, POST"));

app
  .route("/tasks/:id")
  .get(async (req, res) => {
    const { user } = res.locals;
    const id = parseId(req.params.id);
    const load = async () => {
      const task = await tasks.get(user, id);
      if (task === undefined) throw noTask(); // and nothing is kept
      return JSON.stringify(task);
    };
    send(res, await cache.read(user, String(id), load));
  })
  .put(jsonOnly, jsonBody, async (req, res) => {
    const id = parseId(req.params.id);
    const { title, completed } = parse(wholeTask, req.body);
    const { user } = res.locals;
    const check = requireMatch(req);
    const task = await tasks.replace(user, id, title, completed, check);
    if (task === undefined) throw noTask();
    await cache.outdate(user);
    res.json(task);
  })
  .delete(async (req, res) => {
    const id = parseId(req.params.id);
    const { user } = res.locals;
    if (!(await tasks.delete(user, id, requireMatch(req)))) throw noTask();
    await cache.outdate(user);
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
  server.close(() => {
    cache.close();
    void database.end();
  });
  server.closeIdleConnections();
  // Whoever has sent only half a request must not keep us alive.
  setTimeout(() => server.closeAllConnections(), 500).unref();
});
