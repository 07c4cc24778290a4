// The users, with an Argon2 hash of their passwords.
import argon2 from "argon2";
import type pg from "pg";

interface Found {
  readonly id: number;
  readonly password_hash: string;
}

const options = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

// Whoever asks for an unknown address must wait as long as others.
const NOBODY: Found = {
  id: 0,
  password_hash: await argon2.hash("of nobody", options),
};

export class Users {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  // The id of the new user; undefined when the address is taken.
  async signUp(email: string, password: string): Promise<number | undefined> {
    const hash = await argon2.hash(password, options);
    const { rows } = await this.#pool.query<{ id: number }>(
      `INSERT INTO users (email, password_hash) VALUES ($1, $2)
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [email, hash],
    );
    return rows[0]?.id;
  }

  // The user's id; undefined when address and password do not fit.
  async logIn(email: string, password: string): Promise<number | undefined> {
    const { rows } = await this.#pool.query<Found>(
      "SELECT id, password_hash FROM users WHERE email = $1",
      [email],
    );
    const user = rows[0] ?? NOBODY;
    const fits = await argon2.verify(user.password_hash, password);
    return fits && user !== NOBODY ? user.id : undefined;
  }
}
