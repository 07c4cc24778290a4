// A cache in Redis. Without Redis everything goes on, only slower.
import { createClient } from "redis";

const SECONDS = 60; // for the day on which a write forgets to say so

export interface Read {
  readonly text: string;
  readonly hit: boolean; // somebody had loaded it
}

type Load = () => Promise<string>;

export class Cache {
  readonly #redis;
  #loading = new Map<string, Promise<string>>();

  constructor(url: string) {
    this.#redis = createClient({
      url,
      socket: { connectTimeout: 500, reconnectStrategy: () => 500 },
      commandOptions: { timeout: 500 },
      disableOfflineQueue: true, // rather no cache than one that waits
    });
    this.#redis.on("error", (error) => console.warn("cache:", error.message));
    void this.#redis.connect();
  }

  close(): void {
    this.#redis.destroy();
  }

  async read(user: number, what: string, load: Load): Promise<Read> {
    const version = await this.#get(`tasks:${user}:version`);
    if (version === undefined) return { text: await load(), hit: false };
    const key = `tasks:${user}:${version ?? 0}:${what}`;
    const text = await this.#get(key);
    if (text) return { text, hit: true };
    // No await between looking and setting: of many only one loads.
    const running = this.#loading.get(key);
    if (running) return { text: await running, hit: true };
    const mine = load();
    this.#loading.set(key, mine);
    try {
      const loaded = await mine;
      await this.#ask(this.#redis.set(key, loaded, { EX: SECONDS }));
      return { text: loaded, hit: false };
    } finally {
      this.#loading.delete(key);
    }
  }

  // To be called after each commit. A reader who is slow keeps what it read
  // before under a version that nobody asks for any more.
  async outdate(user: number): Promise<void> {
    await this.#ask(this.#redis.incr(`tasks:${user}:version`));
  }

  // null is nothing kept, undefined is no answer.
  #get(key: string): Promise<string | null | undefined> {
    return this.#ask(this.#redis.get(key));
  }

  async #ask<T>(answer: Promise<T>): Promise<T | undefined> {
    try {
      return await answer;
    } catch (error) {
      console.warn("cache:", error instanceof Error ? error.message : error);
      return undefined;
    }
  }
}
