// The tasks. Every statement asks for the owner, too.
import type pg from "pg";

export interface Task {
  readonly id: number;
  readonly title: string;
  readonly completed: boolean;
  readonly created_at: Date;
}

type Check = (task: Task) => void;

const COLUMNS = "id, title, completed, created_at";

export class Tasks {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async list(user: number): Promise<Task[]> {
    const { rows } = await this.#pool.query<Task>(
      `SELECT ${COLUMNS} FROM tasks WHERE user_id = $1
       ORDER BY created_at DESC, id DESC`,
      [user],
    );
    return rows;
  }

  async get(user: number, id: number): Promise<Task | undefined> {
    const { rows } = await this.#pool.query<Task>(
      `SELECT ${COLUMNS} FROM tasks WHERE id = $1 AND user_id = $2`,
      [id, user],
    );
    return rows[0];
  }

  async create(
    user: number,
    title: string,
    completed: boolean,
  ): Promise<Task> {
    const { rows } = await this.#pool.query<Task>(
      `INSERT INTO tasks (user_id, title, completed)
       VALUES ($1, $2, $3) RETURNING ${COLUMNS}`,
      [user, title, completed],
    );
    return rows[0];
  }

  async replace(
    user: number,
    id: number,
    title: string,
    completed: boolean,
    check: Check,
  ): Promise<Task | undefined> {
    return this.#locked(user, id, check, async (connection) => {
      const { rows } = await connection.query<Task>(
        `UPDATE tasks SET title = $1, completed = $2
         WHERE id = $3 RETURNING ${COLUMNS}`,
        [title, completed, id],
      );
      return rows[0];
    });
  }

  async delete(user: number, id: number, check: Check): Promise<boolean> {
    const done = await this.#locked(user, id, check, async (connection) => {
      await connection.query("DELETE FROM tasks WHERE id = $1", [id]);
      return true;
    });
    return done ?? false;
  }

  // A transaction in which the row cannot change after the check. Whatever
  // the check throws ends it; without a row, nothing is done.
  async #locked<T>(
    user: number,
    id: number,
    check: Check,
    work: (connection: pg.PoolClient) => Promise<T>,
  ): Promise<T | undefined> {
    const connection = await this.#pool.connect();
    try {
      await connection.query("BEGIN");
      const { rows } = await connection.query<Task>(
        `SELECT ${COLUMNS} FROM tasks
         WHERE id = $1 AND user_id = $2 FOR UPDATE`,
        [id, user],
      );
      if (rows[0]) check(rows[0]);
      const result = rows[0] && (await work(connection));
      await connection.query("COMMIT");
      return result;
    } catch (error) {
      await connection.query("ROLLBACK");
      throw error;
    } finally {
      connection.release();
    }
  }
}
