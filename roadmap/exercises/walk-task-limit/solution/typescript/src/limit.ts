// Too often is 429, before anything that costs something.
import type { RequestHandler, Response } from "express";
import { Limiter } from "./limiter.js";
import { Problem } from "./problems.js";

// Whoever watches the server must not be refused, and a login is counted
// where the address in it is known.
const EXEMPT = new Set([
  "/healthz",
  "/readyz",
  "/health",
  "/metrics",
  "/auth/login",
]);

// "10/2" is ten requests in two seconds.
export function limiterOf(text: string): Limiter {
  const [, most, seconds] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (!Number(most) || !Number(seconds)) {
    throw new Error(`RATE_LIMIT is ${text}, which is not like 20/10`);
  }
  return new Limiter(Number(most), Number(seconds));
}

export function limit(limiter: Limiter): RequestHandler {
  return (req, res, next) => {
    if (EXEMPT.has(req.path)) return next();
    // Without a user, the address of the connection: what stands in
    // X-Forwarded-For anybody can write.
    const user = res.locals.user;
    const client = user === undefined ? `address ${req.ip}` : `user ${user}`;
    const { left, wait } = limiter.take(client);
    res.set("RateLimit-Limit", String(limiter.most));
    res.set("RateLimit-Remaining", String(left));
    refuseFor(wait, res);
    next();
  };
}

export function refuseFor(wait: number, res: Response): void {
  if (wait === 0) return;
  // Rounded up: who comes back after so long has to be taken.
  res.set("Retry-After", String(Math.ceil(wait / 1000)));
  throw new Problem(429, "That was too often. Wait.");
}
