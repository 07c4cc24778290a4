// The tasks, in memory. Nobody gets those of somebody else.

export interface Task {
  readonly id: number;
  readonly title: string;
  readonly completed: boolean;
  readonly created_at: Date;
}

interface Owned {
  readonly owner: number;
  readonly task: Task;
}

// No await between reading and writing: nothing can come in between.
export class Tasks {
  #byId = new Map<number, Owned>();
  #lastId = 0;

  async list(user: number): Promise<Task[]> {
    const own = [...this.#byId.values()].filter((t) => t.owner === user);
    return own
      .map(({ task }) => task)
      .sort(
        (a, b) =>
          b.created_at.getTime() - a.created_at.getTime() || b.id - a.id,
      );
  }

  async get(user: number, id: number): Promise<Task | undefined> {
    const found = this.#byId.get(id);
    return found?.owner === user ? found.task : undefined;
  }

  async create(
    user: number,
    title: string,
    completed: boolean,
  ): Promise<Task> {
    const id = ++this.#lastId;
    const task = { id, title, completed, created_at: new Date() };
    this.#byId.set(id, { owner: user, task });
    return task;
  }

  async replace(
    user: number,
    id: number,
    title: string,
    completed: boolean,
  ): Promise<Task | undefined> {
    const old = this.#byId.get(id);
    if (old?.owner !== user) return undefined;
    const task = { ...old.task, title, completed };
    this.#byId.set(id, { owner: user, task });
    return task;
  }

  async delete(user: number, id: number): Promise<boolean> {
    return this.#byId.get(id)?.owner === user && this.#byId.delete(id);
  }
}
