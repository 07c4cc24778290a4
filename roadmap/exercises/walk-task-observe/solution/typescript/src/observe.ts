// What every answer goes past: its id, its numbers, its line in the log.
import { randomUUID } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { pino } from "pino";
import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  register,
} from "prom-client";

export const log = pino();

collectDefaultMetrics();

const requests = new Counter({
  name: "http_requests_total",
  help: "Requests that were answered.",
  labelNames: ["method", "route", "status"],
});
const seconds = new Histogram({
  name: "http_request_duration_seconds",
  help: "From the request's head to the end of the answer.",
  labelNames: ["method", "route"],
});
const inFlight = new Gauge({
  name: "http_requests_in_flight",
  help: "Requests that are being answered.",
});

const METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"];

// A label has few values, whatever clients invent.
function labels(req: Request): { method: string; route: string } {
  const method = METHODS.includes(req.method) ? req.method : "other";
  // Express leaves the route that fitted in the request, "/tasks/:id".
  const path: unknown = req.route?.path;
  const route = typeof path === "string" ? path : "unmatched";
  return { method, route };
}

function requestId(req: Request): string {
  const sent = req.get("X-Request-Id") ?? "";
  // The client's own, unless it would spoil the log.
  return /^[A-Za-z0-9._-]{1,64}$/.test(sent) ? sent : randomUUID();
}

// Goes before everything else, so that no answer gets past it.
export const observed: RequestHandler = (req, res, next) => {
  const started = performance.now();
  const id = requestId(req);
  res.set("X-Request-Id", id);
  inFlight.inc();
  // "close" comes after "finish", and also when the client has gone.
  res.once("close", () => {
    const took = performance.now() - started;
    const { method, route } = labels(req);
    const status = res.statusCode;
    inFlight.dec();
    requests.inc({ method, route, status });
    seconds.observe({ method, route }, took / 1000);
    const ms = Math.round(took);
    log.info({ request_id: id, method, route, status, ms });
  });
  next();
};

export const metrics: RequestHandler = async (_req, res) => {
  res.set("Content-Type", register.contentType);
  res.end(await register.metrics());
};
