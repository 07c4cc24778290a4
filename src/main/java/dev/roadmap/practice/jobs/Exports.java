package dev.roadmap.practice.jobs;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Bodies;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Refusal.Flaw;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.http.Router;
import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.json.JsonText;
import dev.roadmap.practice.json.JsonValue;
import dev.roadmap.practice.sql.Database;
import dev.roadmap.practice.sql.Duplicate;
import dev.roadmap.practice.task.TaskJson;
import dev.roadmap.practice.task.TaskStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes of exports: ask for one, look how far it is, fetch it. */
public final class Exports implements AutoCloseable {

  private static final String LESSON = "async-pattern";
  private static final int LONGEST_KEY = 255;
  private static final int MOST_FAILURES = 100;

  private final JobStore jobs;
  private final JobRunner runner;
  private final Clock clock;

  /** Goes on with what was left unfinished. */
  public Exports(
      Database database, TaskStore tasks, TaskJson json, Clock clock, Set<JobFlaw> flaws) {
    this.jobs = new JobStore(database);
    this.clock = clock;
    this.runner = new JobRunner(jobs, tasks, json, clock, flaws);
  }

  /** Adds them. */
  public void route(Router router) {
    router
        .on("POST", "/tasks/export", this::ask)
        .on("GET", "/jobs/{id}", this::look)
        .on("GET", "/exports", this::list)
        .on("GET", "/exports/{id}", this::fetch);
  }

  /** Whether jobs are being done. */
  public boolean alive() {
    return runner.alive();
  }

  private Answer ask(Request request) {
    boolean none = request.header("Content-Type") == null && request.body().length == 0;
    JsonBody body = none ? new JsonBody(Map.of()) : Bodies.json(request);
    String format = format(body);
    int fail = failures(body);
    String key = request.header("Idempotency-Key");
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw Refusal.of(400, "Idempotency-Key has 1 to 255 characters.", LESSON);
    }
    Job known = key == null ? null : jobs.withKey(request.user(), key);
    if (known != null) {
      return again(known, format, fail);
    }
    var job =
        new Job(
            UUID.randomUUID().toString(),
            request.user(),
            Job.QUEUED,
            0,
            format,
            fail,
            clock.millis(),
            null);
    try {
      jobs.add(job, key);
    } catch (Duplicate justNow) {
      Job first = key == null ? null : jobs.withKey(request.user(), key);
      return again(first == null ? job : first, format, fail);
    }
    runner.submit(job, 0);
    return accepted(job);
  }

  private static Answer again(Job known, String format, int fail) {
    if (!known.format().equals(format) || known.fail() != fail) {
      throw Refusal.of(422, "This Idempotency-Key came before, with another body.", LESSON);
    }
    return accepted(known);
  }

  private static Answer accepted(Job job) {
    return Answer.json(202, job.json()).with("Location", "/jobs/" + job.id());
  }

  private static String format(JsonBody body) {
    if (!body.has("format")) {
      return "json";
    }
    String format = body.text("format");
    if (format == null || !List.of("json", "csv").contains(format)) {
      throw Refusal.rules(List.of(new Flaw("format", "should be json or csv")));
    }
    return format;
  }

  private static int failures(JsonBody body) {
    JsonValue value = body.get("fail");
    if (value == null) {
      return 0;
    }
    try {
      int fail =
          value instanceof JsonValue.Numeral(String written) ? Integer.parseInt(written) : -1;
      if (fail >= 0 && fail <= MOST_FAILURES) {
        return fail;
      }
    } catch (NumberFormatException noNumber) {
      // Refused below.
    }
    throw Refusal.rules(List.of(new Flaw("fail", "should be a whole number from 0 to 100")));
  }

  private Answer look(Request request) {
    Job job = jobs.get(request.user(), request.parameter());
    if (job == null) {
      throw notFound("job");
    }
    return Answer.json(200, job.json()).with("Cache-Control", "no-store");
  }

  private Answer list(Request request) {
    var json = new StringBuilder("[");
    for (JobStore.Export export : jobs.exports(request.user())) {
      if (json.length() > 1) {
        json.append(',');
      }
      new JsonText(json)
          .object()
          .member("id", export.id())
          .member("format", export.format())
          .member("created_at", Instant.ofEpochMilli(export.createdAt()).toString())
          .end();
    }
    return Answer.json(200, new JsonText(json.append(']')).bytes());
  }

  private Answer fetch(Request request) {
    JobStore.@Nullable Export export = jobs.export(request.user(), request.parameter());
    if (export == null) {
      throw notFound("export");
    }
    boolean csv = export.format().equals("csv");
    return Answer.of(
        200,
        csv ? "text/csv; charset=utf-8" : "application/json",
        export.body().getBytes(StandardCharsets.UTF_8));
  }

  private static Refusal notFound(String what) {
    return Refusal.of(404, "There is no " + what + " with this id.", "status-codes");
  }

  @Override
  public void close() {
    runner.close();
  }
}
