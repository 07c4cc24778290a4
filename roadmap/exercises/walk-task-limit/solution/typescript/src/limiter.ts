// Counts the requests of each client in the last so many seconds.
export class Limiter {
  readonly most: number;
  readonly #span: number;
  #times = new Map<string, number[]>();
  #swept = performance.now();

  constructor(most: number, seconds: number) {
    this.most = most;
    this.#span = seconds * 1000;
  }

  // Looks and counts in one step: no await in between. What it returns is
  // how many are left, and the milliseconds to wait: 0 means go on.
  take(client: string): { left: number; wait: number } {
    const now = performance.now();
    const begin = now - this.#span;
    this.#sweep(begin);
    const times = (this.#times.get(client) ?? []).filter((t) => t > begin);
    // A refused request is not counted, so asking early costs nothing.
    if (times.length >= this.most) {
      return { left: 0, wait: times[0] - begin };
    }
    this.#times.set(client, [...times, now]);
    return { left: this.most - times.length - 1, wait: 0 };
  }

  // Forgets who has not asked for so long.
  #sweep(begin: number): void {
    if (this.#swept > begin) return;
    this.#swept = performance.now();
    for (const [client, times] of this.#times) {
      if (times.every((t) => t <= begin)) this.#times.delete(client);
    }
  }
}
