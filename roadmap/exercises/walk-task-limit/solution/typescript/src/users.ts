// Users and their logins, in memory. A token is random bytes that stand
// here, and ends with the program.
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

interface User {
  readonly id: number;
  readonly hash: Hash;
}

interface Hash {
  readonly salt: Buffer;
  readonly key: Buffer;
}

// On another thread: other requests go on meanwhile.
function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, { N: 2 ** 14, r: 8, p: 5 }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

async function makeHash(password: string): Promise<Hash> {
  const salt = randomBytes(16);
  return { salt, key: await derive(password, salt) };
}

// Whoever asks for an unknown address must wait as long as others.
const NOBODY: User = { id: 0, hash: await makeHash("of nobody") };

export class Users {
  #byEmail = new Map<string, User>();
  #byToken = new Map<string, { user: number; until: number }>();
  readonly seconds: number;

  constructor(seconds: number) {
    this.seconds = seconds;
  }

  // The id of the new user; undefined when the address is taken.
  async signUp(email: string, password: string): Promise<number | undefined> {
    const hash = await makeHash(password);
    // No await from here on: of two with one address only one gets it.
    if (this.#byEmail.has(email)) return undefined;
    const id = this.#byEmail.size + 1;
    this.#byEmail.set(email, { id, hash });
    return id;
  }

  // A token; undefined when address and password do not fit.
  async logIn(email: string, password: string): Promise<string | undefined> {
    const { id, hash } = this.#byEmail.get(email) ?? NOBODY;
    const found = await derive(password, hash.salt);
    if (!timingSafeEqual(found, hash.key) || id === 0) return undefined;
    const token = randomBytes(32).toString("base64url");
    const until = Date.now() + this.seconds * 1000;
    this.#byToken.set(token, { user: id, until });
    return token;
  }

  // The id of the user whom a token was given to.
  of(token: string): number | undefined {
    const login = this.#byToken.get(token);
    if (login === undefined || login.until > Date.now()) return login?.user;
    this.#byToken.delete(token);
    return undefined;
  }
}
