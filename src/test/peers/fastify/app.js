// The task API with Fastify: a schema for the body, as its guide recommends, and a spread.
import Fastify from "fastify";

const app = Fastify();
const tasks = new Map();
let nextId = 1;

const body = {
  type: "object",
  required: ["title"],
  properties: {
    title: { type: "string", minLength: 1 },
    completed: { type: "boolean", default: false },
  },
};

function find(request, reply) {
  const task = tasks.get(Number(request.params.id));
  if (!task) reply.code(404).send({ error: "Task not found" });
  return task;
}

app.get("/tasks", async () => [...tasks.values()]);

app.post("/tasks", { schema: { body } }, async (request, reply) => {
  const task = { id: nextId++, created_at: new Date(), ...request.body };
  tasks.set(task.id, task);
  return reply.code(201).send(task);
});

app.get("/tasks/:id", async (request, reply) => find(request, reply) ?? reply);

app.put("/tasks/:id", { schema: { body } }, async (request, reply) => {
  const task = find(request, reply);
  if (!task) return reply;
  Object.assign(task, request.body);
  return task;
});

app.delete("/tasks/:id", async (request, reply) => {
  const task = find(request, reply);
  if (!task) return reply;
  tasks.delete(task.id);
  return reply.code(204).send();
});

await app.listen({ port: Number(process.env.PORT ?? 3000) });
