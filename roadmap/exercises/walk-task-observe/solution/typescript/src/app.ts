import express, {
  type ErrorRequestHandler,
  type RequestHandler,
} from "express";
import { authRoutes, protect } from "./auth.js";
import { answers, openDatabase } from "./database.js";
import { healthRoutes } from "./health.js";
import {
  jsonBody,
  jsonOnly,
  newTask,
  noTask,
  parse,
  parseId,
  wholeTask,
} from "./input.js";
import { log, observed } from "./observe.js";
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
const users = new Users(database);
const tokens = new Tokens(key, Number(process.env.TOKEN_SECONDS ?? 900));
const app = express();
app.disable("x-powered-by");
app.enable("case sensitive routing");
app.enable("strict routing");

app.use(observed);
app.use(healthRoutes(database));

function wrongMethod(allow: string): RequestHandler {
  return (req, res) => {
    res.set("Allow", allow);
    throw new Problem(405, `${req.method} is not offered here.`);
  };
}

app.use(authRoutes(users, tokens));
app.use(protect(tokens)); // what comes after it needs a token

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
// An error that nobody foresaw is ours, unless the database is away.
const blame: ErrorRequestHandler = async (error, _req, _res, _next) => {
  const foreseen = error instanceof Problem || "status" in error;
  if (foreseen || (await answers(database))) throw error;
  log.error(error);
  throw new Problem(503, "The database does not answer. Try again soon.");
};
app.use(blame);
app.use(sendProblem);

const port = Number(process.env.PORT ?? 8080);
const server = app.listen(port, "127.0.0.1", (error) => {
  if (error) throw error;
  log.info(`listening on http://localhost:${port}`);
});

process.once("SIGTERM", () => {
  server.close(() => void database.end());
  server.closeIdleConnections();
  // Whoever has sent only half a request must not keep us alive.
  setTimeout(() => server.closeAllConnections(), 500).unref();
});
