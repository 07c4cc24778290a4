// Asking for an export, and for how far it is.
import { Router, type Request, type RequestHandler } from "express";
import { z } from "zod";
import { jsonBody, jsonOnly, nothingHere, parse, parseId } from "./input.js";
import type { Job, Jobs } from "./jobs.js";
import { Problem } from "./problems.js";

const newOrder = z.object({
  format: z.enum(["json", "csv"]).default("json"),
  fail: z.int().min(0).max(99).default(0),
});

const MEDIA_TYPES: Record<string, string> = {
  json: "application/json",
  csv: "text/csv; charset=utf-8",
};

function isEmpty(req: Request): boolean {
  return (
    req.get("Content-Type") === undefined &&
    req.get("Transfer-Encoding") === undefined &&
    Number(req.get("Content-Length") ?? 0) === 0
  );
}

// All of an order has defaults, so there may be no body at all.
function whenSent(check: RequestHandler): RequestHandler {
  return (req, res, next) =>
    isEmpty(req) ? next() : check(req, res, next);
}

function keyOf(req: Request): string | null {
  const key = req.get("Idempotency-Key") ?? null;
  if (key !== null && (key === "" || key.length > 255)) {
    throw new Problem(400, "A key has 1 to 255 characters.");
  }
  return key;
}

function shown(job: Job): object {
  return {
    id: job.id,
    state: job.state,
    attempts: job.attempts,
    created_at: job.created_at,
    result: job.state === "done" ? `/exports/${job.id}` : undefined,
    error: job.error ?? undefined,
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw nothingHere();
  return value;
}

export function jobRoutes(jobs: Jobs): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.post(
    "/tasks/export",
    whenSent(jsonOnly),
    whenSent(jsonBody),
    async (req, res) => {
      // No more than this: all else is the worker's.
      const order = parse(newOrder, req.body ?? {});
      const job = await jobs.add(res.locals.user, order, keyOf(req));
      res.status(202).location(`/jobs/${job.id}`).json(shown(job));
    },
  );

  routes.get("/jobs/:id", async (req, res) => {
    const id = parseId(req.params.id);
    res.json(shown(found(await jobs.get(res.locals.user, id))));
  });

  routes.get("/exports", async (_req, res) => {
    res.json(await jobs.exports(res.locals.user));
  });

  routes.get("/exports/:id", async (req, res) => {
    const id = parseId(req.params.id);
    const { format, content } = found(await jobs.export(res.locals.user, id));
    res.type(MEDIA_TYPES[format] ?? "text/plain").send(content);
  });

  return routes;
}
