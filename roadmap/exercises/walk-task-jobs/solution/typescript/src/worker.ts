// Does what is due, beside the requests.
import { setTimeout } from "node:timers/promises";
import { ATTEMPTS, type Job, type Jobs } from "./jobs.js";
import type { Task, Tasks } from "./tasks.js";

export class Worker {
  readonly #jobs: Jobs;
  readonly #tasks: Tasks;
  #stopping = false;
  #working: Promise<void> = Promise.resolve();

  constructor(jobs: Jobs, tasks: Tasks) {
    this.#jobs = jobs;
    this.#tasks = tasks;
  }

  async start(): Promise<void> {
    await this.#jobs.takeUp();
    this.#working = this.#run();
  }

  // Ends when the job under way has ended.
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#working;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      try {
        const job = await this.#jobs.take();
        if (job === undefined) await setTimeout(50);
        else await this.#attempt(job);
      } catch (error) {
        console.error(error); // the database is away; it goes on after it
        await setTimeout(1000);
      }
    }
  }

  async #attempt(job: Job): Promise<void> {
    try {
      if (job.attempts <= job.fail) throw new Error("it was told to fail");
      if (job.attempts > ATTEMPTS) {
        throw new Error("each attempt ended the program");
      }
      const tasks = await this.#tasks.list(job.user_id);
      const write = job.format === "csv" ? toCsv : JSON.stringify;
      await this.#jobs.finish(job, write(tasks));
    } catch (error) {
      console.warn(`job ${job.id}, attempt ${job.attempts}: ${error}`);
      // Nobody sleeps here: the next job may be a good one.
      if (job.attempts < ATTEMPTS) await this.#jobs.tryLater(job);
      else await this.#jobs.giveUp(job);
    }
  }
}

// RFC 4180: a text stands in quotes, with the quotes in it doubled.
function toCsv(tasks: Task[]): string {
  const lines = tasks.map((task) => {
    const title = `"${task.title.replaceAll('"', '""')}"`;
    const created = task.created_at.toISOString();
    return [task.id, title, task.completed, created].join(",");
  });
  return ["id,title,completed,created_at", ...lines, ""].join("\r\n");
}
