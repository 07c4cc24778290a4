// How it is, for machines and for people. Nobody needs a token here.
import { Router } from "express";
import type pg from "pg";
import { answers } from "./database.js";
import { metrics } from "./observe.js";

export function healthRoutes(database: pg.Pool): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  // Asks nobody: a restart of this program repairs no database.
  routes.get("/healthz", (_req, res) => {
    res.set("Cache-Control", "no-store").json({ status: "ok" });
  });

  // For the load balancer, which reads the status alone.
  routes.get("/readyz", async (_req, res) => {
    const up = await answers(database);
    res.status(up ? 200 : 503).set("Cache-Control", "no-store");
    const parts = { database: up ? "ok" : "down" };
    res.json({ status: up ? "ready" : "not ready", parts });
  });

  // For people. Names and words only: an error's text helps attackers.
  routes.get("/health", async (_req, res) => {
    const word = (await answers(database)) ? "ok" : "down";
    res.status(word === "ok" ? 200 : 503).set("Cache-Control", "no-store");
    res.json({ status: word, parts: { database: word } });
  });

  routes.get("/metrics", metrics);
  return routes;
}
