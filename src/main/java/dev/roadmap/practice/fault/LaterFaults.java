package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.EntityTag;
import dev.roadmap.practice.jobs.JobFlaw;
import dev.roadmap.practice.limit.Limiter;
import dev.roadmap.practice.stage.Stage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What goes wrong in the stages after users: cache, jobs, observation, limits. */
final class LaterFaults {

  private static final EntityTag CONSTANT = new EntityTag("\"tasks\"");

  static final List<Fault> ALL =
      List.of(
          fault(
              Stage.CACHE,
              "constant-etag",
              "A tag that never changes says 304 to those who should see what is new.",
              parts -> parts.tagger(body -> CONSTANT)),
          fault(
              Stage.CACHE,
              "stale-cache-after-put",
              "Every write has to reach the cache, the change as well as the creation.",
              parts -> parts.outdates(request -> !request.method().equals("PUT"))),
          fault(
              Stage.CACHE,
              "cache-shared-between-users",
              "The key of an entry has to hold everything the answer depends on.",
              parts -> parts.cacheUser(request -> 0)),
          fault(
              Stage.JOBS,
              "job-done-too-early",
              "Done is a promise: first the effect, then the word.",
              parts -> parts.jobFlaws().add(JobFlaw.DONE_TOO_EARLY)),
          fault(
              Stage.JOBS,
              "job-runs-twice",
              "Queues deliver at least once; the effect has to be there once.",
              parts -> parts.jobFlaws().add(JobFlaw.RUNS_TWICE)),
          fault(
              Stage.JOBS,
              "jobs-lost-at-restart",
              "A queue in memory forgets what was accepted.",
              parts -> parts.jobFlaws().add(JobFlaw.LOST_AT_RESTART)),
          fault(
              Stage.OBSERVE,
              "health-ignores-database",
              "A health check that looks at nothing says nothing.",
              Parts::ignoreDatabase),
          fault(
              Stage.OBSERVE,
              "counter-misses-errors",
              "Who counts only what went well never sees an error rate.",
              parts -> parts.counted(status -> status < 400)),
          fault(
              Stage.LIMIT,
              "limit-off-by-one",
              "< or <=: the limit is the last one that is taken.",
              parts ->
                  parts.limit(
                      new LimitParts(1, LimitParts.SOUND.client(), LimitParts.SOUND.counter()))),
          fault(
              Stage.LIMIT,
              "limit-shared-by-all",
              "One counter for everybody lets one client shut out all others.",
              parts ->
                  parts.limit(
                      new LimitParts(0, client -> "everybody", LimitParts.SOUND.counter()))),
          fault(
              Stage.LIMIT,
              "limit-racy",
              "Look, then count: whoever comes between is not counted.",
              parts ->
                  parts.limit(
                      new LimitParts(
                          0,
                          LimitParts.SOUND.client(),
                          limiter -> client -> racy(limiter, client)))),
          fault(
              Stage.LIMIT,
              "no-retry-after",
              "429 without Retry-After leaves clients guessing, and asking again at once.",
              parts ->
                  parts.answers(LaterFaults::tooMany, answer -> answer.without("Retry-After"))));

  /** Makes a race certain that would otherwise be a matter of luck. */
  private static final long GAP = 50;

  private LaterFaults() {}

  private static Fault fault(Stage stage, String name, String teaches, Consumer<Parts> spoil) {
    return new Fault(name, stage, teaches, spoil);
  }

  private static boolean tooMany(Answer answer) {
    return answer.status() == 429;
  }

  /** Everybody who looks at the same time sees the same number. */
  private static Limiter.Verdict racy(Limiter limiter, String client) {
    int left = limiter.left(client);
    Pause.millis(GAP);
    Limiter.Verdict verdict = limiter.take(client);
    boolean full = left <= 0;
    return full && verdict.delay() == 0
        ? new Limiter.Verdict(TimeUnit.SECONDS.toNanos(1), 0)
        : full ? verdict : new Limiter.Verdict(0, Math.max(0, left - 1));
  }
}
