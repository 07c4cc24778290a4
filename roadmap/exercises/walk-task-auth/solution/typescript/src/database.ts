// The connections to PostgreSQL, and the tables.
import pg from "pg";

// For a new database: tasks from before there were users belong to nobody.
const TABLES = `
  CREATE TABLE IF NOT EXISTS users (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS tasks (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id BIGINT NOT NULL REFERENCES users,
    title TEXT NOT NULL CHECK (char_length(title) BETWEEN 1 AND 255),
    completed BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TIMESTAMPTZ NOT NULL DEFAULT now()
  );
  CREATE INDEX IF NOT EXISTS tasks_user_id ON tasks (user_id)`;

// pg hands out BIGINT as text, because it may pass 2^53. Our ids will not.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export async function openDatabase(url: string): Promise<pg.Pool> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
  });
  // Without a listener, a lost idle connection would end the program.
  pool.on("error", (error) => console.error(error.message));
  await pool.query(TABLES);
  return pool;
}
