// The tasks. Every statement asks for the owner, too.
import type pg from "pg";

export interface Task {
  readonly id: number;
  readonly title: string;
  readonly completed: boolean;
  readonly created_at: Date;
}

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
  ): Promise<Task | undefined> {
    const { rows } = await this.#pool.query<Task>(
      `UPDATE tasks SET title = $1, completed = $2
       WHERE id = $3 AND user_id = $4 RETURNING ${COLUMNS}`,
      [title, completed, id, user],
    );
    return rows[0];
  }

  async delete(user: number, id: number): Promise<boolean> {
    const { rowCount } = await this.#pool.query(
      "DELETE FROM tasks WHERE id = $1 AND user_id = $2",
      [id, user],
    );
    return rowCount === 1;
  }
}
