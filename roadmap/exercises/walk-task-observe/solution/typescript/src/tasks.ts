// The tasks, in PostgreSQL.
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { log } from "./observe.js";
import { Problem } from "./problems.js";

export interface Task {
  readonly id: number;
  readonly title: string;
  readonly completed: boolean;
  readonly created_at: Date;
}

const TABLE = `
  CREATE TABLE IF NOT EXISTS tasks (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title TEXT NOT NULL CHECK (char_length(title) BETWEEN 1 AND 255),
    completed BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TIMESTAMPTZ NOT NULL DEFAULT now()
  )`;

// pg hands out BIGINT as text, because it may pass 2^53. Our ids will not.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export class Tasks {
  readonly #pool: pg.Pool;

  private constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  static async open(url: string): Promise<Tasks> {
    const pool = new pg.Pool({
      connectionString: url,
      max: 10,
      connectionTimeoutMillis: 5000,
    });
    // Without a listener, a lost idle connection would end the program.
    pool.on("error", (error) => log.error(error.message));
    await pool.query(TABLE);
    return new Tasks(pool);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async list(): Promise<Task[]> {
    const { rows } = await this.#query<Task>(
      "SELECT * FROM tasks ORDER BY created_at DESC, id DESC",
    );
    return rows;
  }

  async get(id: number): Promise<Task | undefined> {
    const { rows } = await this.#query<Task>(
      "SELECT * FROM tasks WHERE id = $1",
      [id],
    );
    return rows[0];
  }

  async create(title: string, completed: boolean): Promise<Task> {
    const { rows } = await this.#query<Task>(
      "INSERT INTO tasks (title, completed) VALUES ($1, $2) RETURNING *",
      [title, completed],
    );
    return rows[0];
  }

  async replace(
    id: number,
    title: string,
    completed: boolean,
  ): Promise<Task | undefined> {
    const { rows } = await this.#query<Task>(
      `UPDATE tasks SET title = $1, completed = $2
       WHERE id = $3 RETURNING *`,
      [title, completed, id],
    );
    return rows[0];
  }

  async delete(id: number): Promise<boolean> {
    const { rowCount } = await this.#query(
      "DELETE FROM tasks WHERE id = $1",
      [id],
    );
    return rowCount === 1;
  }

  async databaseAnswers(): Promise<boolean> {
    const asked = this.#pool.query("SELECT 1").then(
      () => true,
      () => false,
    );
    return Promise.race([asked, setTimeout(1000, false, { ref: false })]);
  }

  async #query<Row extends pg.QueryResultRow>(
    sql: string,
    values: unknown[] = [],
  ): Promise<pg.QueryResult<Row>> {
    try {
      return await this.#pool.query<Row>(sql, values);
    } catch (error) {
      if (await this.databaseAnswers()) throw error;
      log.error(error);
      const words = "The database does not answer. Try again soon.";
      throw new Problem(503, words);
    }
  }
}
