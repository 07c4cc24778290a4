// Every error leaves through here, in one shape: RFC 9457.
import { STATUS_CODES } from "node:http";
import type { NextFunction, Request, Response } from "express";

export interface FieldError {
  field: string;
  message: string;
}

export class Problem extends Error {
  readonly status: number;
  readonly errors: FieldError[] | undefined;

  constructor(status: number, detail: string, errors?: FieldError[]) {
    super(detail);
    this.status = status;
    this.errors = errors;
  }
}

// Express and its body parser mark the client's faults with a status.
function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const marked = error instanceof Error && "status" in error;
  const status = marked && error.status;
  if (status === 413) return new Problem(413, "A body may have 1 MiB.");
  if (status === 415) return new Problem(415, "Send JSON in UTF-8.");
  if (typeof status === "number" && status >= 400 && status < 500) {
    return new Problem(status, "The request cannot be read.");
  }
  console.error(error);
  return new Problem(500, "Something went wrong on our side.");
}

// Express knows an error handler by its four parameters: keep them all.
export function sendProblem(
  error: unknown,
  _req: Request,
  res: Response,
  next: NextFunction,
): void {
  if (res.headersSent) return next(error);
  const { status, message, errors } = toProblem(error);
  res.status(status).type("application/problem+json");
  res.json({
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail: message,
    errors,
  });
}
