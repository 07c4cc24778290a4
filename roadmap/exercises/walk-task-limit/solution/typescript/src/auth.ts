// Signing up, logging in, and who sends a request.
import { Router, type RequestHandler } from "express";
import { credentials, jsonBody, jsonOnly, newUser, parse } from "./input.js";
import { refuseFor } from "./limit.js";
import { Limiter } from "./limiter.js";
import { Problem } from "./problems.js";
import type { Users } from "./users.js";

// Says who asks, and refuses nobody: the limit comes next.
export function identify(users: Users): RequestHandler {
  return (req, res, next) => {
    const [scheme, token] = (req.get("Authorization") ?? "").split(" ");
    if (scheme?.toLowerCase() === "bearer" && token) {
      res.locals.user = users.of(token);
    }
    next();
  };
}

export const protect: RequestHandler = (_req, res, next) => {
  if (res.locals.user === undefined) {
    res.set("WWW-Authenticate", "Bearer");
    throw new Problem(401, "Log in first.");
  }
  next();
};

export function authRoutes(users: Users): Router {
  const attempts = new Limiter(5, 60);
  const routes = Router();

  routes.post("/signup", jsonOnly, jsonBody, async (req, res) => {
    const { email, password } = parse(newUser, req.body);
    const id = await users.signUp(email, password);
    if (id === undefined) {
      throw new Problem(409, "This address has an account.");
    }
    res.status(201).json({ id, email });
  });

  routes.post("/login", jsonOnly, jsonBody, async (req, res) => {
    const { email, password } = parse(credentials, req.body);
    // Before the password is compared, which is the expensive part.
    refuseFor(attempts.take(`${req.ip} ${email}`).wait, res);
    const token = await users.logIn(email, password);
    if (token === undefined) {
      throw new Problem(401, "Address and password do not fit.");
    }
    res.set("Cache-Control", "no-store").json({
      access_token: token,
      token_type: "Bearer",
      expires_in: users.seconds,
    });
  });

  return routes;
}
