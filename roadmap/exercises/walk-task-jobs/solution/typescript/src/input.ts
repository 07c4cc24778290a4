// What must be true of a request before it reaches the tasks.
import express, { type RequestHandler } from "express";
import { z } from "zod";
import { Problem } from "./problems.js";

const title = z
  .string()
  .trim()
  // length counts an emoji as two; spreading counts characters.
  .refine((text) => text !== "" && [...text].length <= 255, {
    error: "must have 1 to 255 characters",
  })
  .refine((text) => text.isWellFormed() && !text.includes("\0"), {
    error: "holds a character that cannot be stored",
  });

export const newTask = z.object({
  title,
  completed: z.boolean().default(false),
});
export const wholeTask = z.object({ title, completed: z.boolean() });

const email = z
  .string()
  .max(254)
  .refine((text) => text.isWellFormed() && !text.includes("\0"), {
    error: "holds a character that cannot be stored",
  })
  .toLowerCase();
export const credentials = z.object({
  email,
  password: z.string().max(72),
});
export const newUser = z.object({
  // Whether somebody is reached there, only a mail with a link can tell.
  email: email.regex(/^[^@\s]+@[^@\s]+$/, { error: "must be an address" }),
  password: z.string().refine(
    (text) => {
      const bytes = Buffer.byteLength(text);
      return bytes >= 12 && bytes <= 72 && text.isWellFormed();
    },
    { error: "must have 12 to 72 bytes" },
  ),
});

export const jsonOnly: RequestHandler = (req, _res, next) => {
  const mediaType = req.get("Content-Type")?.split(";")[0]?.trim();
  if (mediaType?.toLowerCase() !== "application/json") {
    throw new Problem(415, "Send application/json.");
  }
  next();
};

export const jsonBody = express.json({
  limit: "1mb",
  strict: false,
  verify: (_req, _res, bytes) => {
    // Left alone, Express reads an empty body as {}.
    if (bytes.length === 0) throw new Problem(400, "The body is empty.");
  },
});

export function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  // No JSON can be undefined: Express leaves it when there is no body.
  if (body === undefined) throw new Problem(400, "The body is empty.");
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const errors = result.error.issues.map((issue) => ({
    field: issue.path.join(".") || "body",
    message: issue.message,
  }));
  throw new Problem(422, "The body breaks a rule.", errors);
}

export function parseId(text: string): number {
  // Number() alone would take "1.0", "1e0" and " 1" for 1.
  if (!/^[1-9][0-9]{0,14}$/.test(text)) throw nothingHere();
  return Number(text);
}

export function nothingHere(): Problem {
  return new Problem(404, "There is nothing with this id.");
}
