// Access tokens: signed, short-lived, with the user's id in them.
import jwt from "jsonwebtoken";

const NAME = "task-api";

export class Tokens {
  readonly #key: string;
  readonly seconds: number;

  constructor(key: string, seconds: number) {
    this.#key = key;
    this.seconds = seconds;
  }

  create(user: number): string {
    return jwt.sign({}, this.#key, {
      algorithm: "HS256",
      subject: String(user),
      expiresIn: this.seconds,
      issuer: NAME,
      audience: NAME,
    });
  }

  // Throws for everything that is not ours.
  userOf(token: string): number {
    const claims = jwt.verify(token, this.#key, {
      algorithms: ["HS256"],
      issuer: NAME,
      audience: NAME,
    });
    if (typeof claims === "string" || !claims.sub || !claims.exp) {
      throw new jwt.JsonWebTokenError("a claim is missing");
    }
    return Number(claims.sub);
  }
}
