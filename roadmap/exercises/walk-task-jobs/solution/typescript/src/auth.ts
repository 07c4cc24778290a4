// Signing up, logging in, and who sends a request.
import { Router, type RequestHandler } from "express";
import { credentials, jsonBody, jsonOnly, newUser, parse } from "./input.js";
import { Problem } from "./problems.js";
import type { Tokens } from "./tokens.js";
import type { Users } from "./users.js";

export function protect(tokens: Tokens): RequestHandler {
  return (req, res, next) => {
    const [scheme, token] = (req.get("Authorization") ?? "").split(" ");
    if (scheme?.toLowerCase() !== "bearer" || !token) {
      res.set("WWW-Authenticate", "Bearer");
      throw new Problem(401, "Log in first.");
    }
    try {
      res.locals.user = tokens.userOf(token);
    } catch {
      res.set("WWW-Authenticate", 'Bearer error="invalid_token"');
      throw new Problem(401, "Log in again.");
    }
    next();
  };
}

export function authRoutes(users: Users, tokens: Tokens): Router {
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
    const user = await users.logIn(email, password);
    if (user === undefined) {
      throw new Problem(401, "Address and password do not fit.");
    }
    res.set("Cache-Control", "no-store").json({
      access_token: tokens.create(user),
      token_type: "Bearer",
      expires_in: tokens.seconds,
    });
  });

  return routes;
}
