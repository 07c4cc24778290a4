// The jobs. Their table is the queue, so they outlive the program.
import type pg from "pg";
import { Problem } from "./problems.js";

export const ATTEMPTS = 5;

export interface Order {
  readonly format: "json" | "csv";
  readonly fail: number; // for practice: so many attempts go wrong
}

export interface Job extends Order {
  readonly id: number;
  readonly user_id: number;
  readonly state: "queued" | "running" | "done" | "failed";
  readonly attempts: number;
  readonly created_at: Date;
  readonly error: string | null;
}

export interface Export {
  readonly id: number;
  readonly format: string;
  readonly created_at: Date;
}

export class Jobs {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async add(user: number, order: Order, key: string | null): Promise<Job> {
    // Of two requests with one key at once, the constraint lets one
    // through. No key is NULL, and NULL is equal to nothing.
    const made = await this.#pool.query<Job>(
      `INSERT INTO jobs (user_id, idempotency_key, format, fail)
       VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING *`,
      [user, key, order.format, order.fail],
    );
    if (made.rows[0] !== undefined) return made.rows[0];
    const { rows } = await this.#pool.query<Job>(
      "SELECT * FROM jobs WHERE user_id = $1 AND idempotency_key = $2",
      [user, key],
    );
    const job = rows[0];
    if (job.format !== order.format || job.fail !== order.fail) {
      throw new Problem(422, "This key came with another order.");
    }
    return job;
  }

  async get(user: number, id: number): Promise<Job | undefined> {
    const { rows } = await this.#pool.query<Job>(
      "SELECT * FROM jobs WHERE id = $1 AND user_id = $2",
      [id, user],
    );
    return rows[0];
  }

  async exports(user: number): Promise<Export[]> {
    const { rows } = await this.#pool.query<Export>(
      `SELECT job_id AS id, format, exports.created_at
       FROM exports JOIN jobs ON jobs.id = job_id
       WHERE user_id = $1 ORDER BY created_at DESC, id DESC`,
      [user],
    );
    return rows;
  }

  async export(
    user: number,
    id: number,
  ): Promise<{ format: string; content: string } | undefined> {
    const { rows } = await this.#pool.query(
      `SELECT format, content
       FROM exports JOIN jobs ON jobs.id = job_id
       WHERE job_id = $1 AND user_id = $2`,
      [id, user],
    );
    return rows[0];
  }

  // What follows is the worker's.

  // At the start nobody works: what is running was left alone.
  async takeUp(): Promise<void> {
    await this.#pool.query(
      "UPDATE jobs SET due_at = now() WHERE state = 'running'",
    );
  }

  // A job that is due, and now ours. SKIP LOCKED: two workers at once take
  // two jobs, and neither waits. A job whose worker died is due again half
  // a minute later.
  async take(): Promise<Job | undefined> {
    const { rows } = await this.#pool.query<Job>(
      `UPDATE jobs
       SET state = 'running', attempts = attempts + 1,
           due_at = now() + interval '30 seconds'
       WHERE id = (
         SELECT id FROM jobs
         WHERE state IN ('queued', 'running') AND due_at <= now()
         ORDER BY due_at LIMIT 1
         FOR UPDATE SKIP LOCKED
       )
       RETURNING *`,
    );
    return rows[0];
  }

  // One statement: there is an export if and only if the job is done. Of
  // two workers with one job, the second changes no row.
  async finish(job: Job, content: string): Promise<void> {
    await this.#pool.query(
      `WITH finished AS (
         UPDATE jobs SET state = 'done'
         WHERE id = $1 AND state = 'running' RETURNING id
       )
       INSERT INTO exports (job_id, content)
       SELECT id, $2 FROM finished`,
      [job.id, content],
    );
  }

  async tryLater(job: Job): Promise<void> {
    const pause = 0.1 * 2 ** (job.attempts - 1);
    await this.#pool.query(
      `UPDATE jobs SET due_at = now() + $1 * interval '1 second'
       WHERE id = $2 AND attempts = $3`,
      [pause, job.id, job.attempts],
    );
  }

  async giveUp(job: Job): Promise<void> {
    await this.#pool.query(
      `UPDATE jobs SET state = 'failed', error = $1
       WHERE id = $2 AND attempts = $3 AND state = 'running'`,
      [`The export failed ${ATTEMPTS} times.`, job.id, job.attempts],
    );
  }
}
