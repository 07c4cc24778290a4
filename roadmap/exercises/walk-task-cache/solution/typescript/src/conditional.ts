// Tags, and requests that depend on them: RFC 9110, section 13.
import { createHash } from "node:crypto";
import type { Request, Response } from "express";
import type { Read } from "./cache.js";
import { Problem } from "./problems.js";
import type { Task } from "./tasks.js";

function tagOf(text: string): string {
  const hash = createHash("sha256").update(text).digest("base64url");
  return `"${hash}"`;
}

// Express compares If-None-Match with the tag, and makes a 304 of it.
export function send(res: Response, { text, hit }: Read): void {
  res.set({
    ETag: tagOf(text),
    "Cache-Control": "private, no-cache",
    Vary: "Authorization",
    "X-Cache": hit ? "hit" : "miss",
  });
  res.type("json").send(text);
}

// Throws 412 when the client has seen another state than this.
export function requireMatch(req: Request): (task: Task) => void {
  return (task) => {
    const wanted = req.get("If-Match");
    if (wanted === undefined || wanted === "*") return;
    const tags = wanted.split(",").map((tag) => tag.trim());
    if (!tags.includes(tagOf(JSON.stringify(task)))) {
      throw new Problem(412, "Somebody has changed it. Read it again.");
    }
  };
}
