// The tasks, in memory.

export interface Task {
  readonly id: number;
  readonly title: string;
  readonly completed: boolean;
  readonly created_at: Date;
}

// No await between reading and writing: nothing can come in between.
export class Tasks {
  #byId = new Map<number, Task>();
  #lastId = 0;

  async list(): Promise<Task[]> {
    return [...this.#byId.values()].sort(
      (a, b) =>
        b.created_at.getTime() - a.created_at.getTime() || b.id - a.id,
    );
  }

  async get(id: number): Promise<Task | undefined> {
    return this.#byId.get(id);
  }

  async create(title: string, completed: boolean): Promise<Task> {
    const id = ++this.#lastId;
    const task = { id, title, completed, created_at: new Date() };
    this.#byId.set(id, task);
    return task;
  }

  async replace(
    id: number,
    title: string,
    completed: boolean,
  ): Promise<Task | undefined> {
    const old = this.#byId.get(id);
    if (old === undefined) return undefined;
    const task = { ...old, title, completed };
    this.#byId.set(id, task);
    return task;
  }

  async delete(id: number): Promise<boolean> {
    return this.#byId.delete(id);
  }
}
