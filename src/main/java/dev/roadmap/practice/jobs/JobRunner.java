package dev.roadmap.practice.jobs;

import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskJson;
import dev.roadmap.practice.task.TaskStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Does the jobs. Each attempt is a turn of its own: a job that waits for its next one keeps no
 * worker, so that one which always fails holds up nobody.
 */
final class JobRunner implements AutoCloseable {

  private static final int WORKERS = 2;
  private static final int MOST_ATTEMPTS = 5;
  private static final long FIRST_GAP_MILLIS = 100;

  /** Nobody would see a job run that takes no time. */
  private static final long WORK_MILLIS = 50;

  private static final long EARLY_MILLIS = 1500;

  private final JobStore jobs;
  private final TaskStore tasks;
  private final TaskJson json;
  private final Clock clock;
  private final Set<JobFlaw> flaws;
  private final ScheduledExecutorService workers =
      Executors.newScheduledThreadPool(
          WORKERS, Thread.ofPlatform().daemon().name("job", 0).factory());

  JobRunner(JobStore jobs, TaskStore tasks, TaskJson json, Clock clock, Set<JobFlaw> flaws) {
    this.jobs = jobs;
    this.tasks = tasks;
    this.json = json;
    this.clock = clock;
    this.flaws = flaws;
    if (flaws.contains(JobFlaw.LOST_AT_RESTART)) {
      jobs.forgetUnfinished();
    }
    jobs.unfinished().forEach(job -> submit(job, 0));
  }

  /** Sees to it that the job is done, after a while. */
  void submit(Job job, long millis) {
    try {
      var _ = workers.schedule(() -> attempt(job), millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closed) {
      // The next server finds it in the database.
    }
  }

  private void attempt(Job job) {
    try {
      Integer attempt = jobs.begin(job.id());
      if (attempt == null) {
        return;
      }
      if (attempt > job.fail()) {
        run(job);
      } else if (attempt >= MOST_ATTEMPTS) {
        jobs.fail(job.id(), "failed in " + attempt + " attempts");
      } else {
        submit(job, FIRST_GAP_MILLIS << (attempt - 1));
      }
    } catch (InterruptedException | Refusal later) {
      // The server ends, or the database does not answer: then it is tried again.
      submit(job, FIRST_GAP_MILLIS * 10);
    }
  }

  private void run(Job job) throws InterruptedException {
    boolean early = flaws.contains(JobFlaw.DONE_TOO_EARLY);
    if (early) {
      jobs.done(job.id());
    }
    Thread.sleep(early ? EARLY_MILLIS : WORK_MILLIS);
    String body = body(job);
    jobs.finish(job, body, clock.millis());
    if (flaws.contains(JobFlaw.RUNS_TWICE)) {
      jobs.export(job, job.id() + "-2", body, clock.millis());
    }
  }

  private String body(Job job) {
    List<Task> all = tasks.list(job.owner(), null);
    if (job.format().equals("json")) {
      return new String(json.list(all), StandardCharsets.UTF_8);
    }
    var csv = new StringBuilder("id,title,completed,created_at\r\n");
    for (Task task : all) {
      csv.append(task.id()).append(',').append(cell(task.title())).append(',');
      csv.append(task.completed()).append(',').append(task.createdAt()).append("\r\n");
    }
    return csv.toString();
  }

  /** RFC 4180; and no cell that a spreadsheet would take for a formula. */
  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  boolean alive() {
    return !workers.isShutdown();
  }

  @Override
  public void close() {
    workers.shutdownNow();
    try {
      workers.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
