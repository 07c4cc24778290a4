package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.task.Draft;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskRules;
import dev.roadmap.practice.task.TaskStore;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** What goes wrong when a task is made. */
final class CreateFaults {

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "create-answers-200",
              "201 says that something new exists; 200 only that all went well.",
              parts -> parts.answers("POST /tasks", 201, answer -> answer.withStatus(200))),
          Fault.of(
              "no-location",
              "Without Location a client has to guess the address of what it made.",
              parts -> parts.answers("POST /tasks", 201, answer -> answer.without("Location"))),
          Fault.of(
              "wrong-location",
              "A link is only worth something when it is followed once in a test.",
              CreateFaults::wrongLocation),
          Fault.of(
              "completed-defaults-true",
              "A default is a promise; here every new task is done before it begins.",
              parts -> parts.rules(CreateFaults::doneByDefault)),
          Fault.of(
              "title-lower-cased",
              "What a client stores has to come back as it was.",
              parts ->
                  parts.rules(
                      RulesBehind.making(draft ->
                          new Draft(draft.title().toLowerCase(Locale.ROOT), draft.completed())))),
          Fault.of(
              "client-id-honoured",
              "Whoever copies the whole body into the record lets clients choose ids.",
              parts -> parts.around((request, next) -> clientId(parts, request, next, false))),
          Fault.of(
              "client-id-overwrites",
              "An id from the client can overwrite what somebody else stored.",
              parts -> parts.around((request, next) -> clientId(parts, request, next, true))),
          Fault.of(
              "unknown-fields-stored",
              "Mass assignment: fields nobody expected are kept and shown.",
              UnknownFields::spoil),
          Fault.of(
              "charset-refused",
              "A media type may have parameters; comparing the whole header is too strict.",
              parts -> parts.around(CreateFaults::noCharset)),
          Fault.of(
              "chunked-read-as-empty",
              "A body may come without Content-Length, in chunks.",
              parts -> parts.around(CreateFaults::noChunks)),
          Fault.of(
              "lost-write",
              "An answer that says 201 is a promise that the task is there.",
              parts -> parts.store(CreateFaults::losing)),
          Fault.of(
              "wrong-id-returned",
              "The id in the answer has to be that of the row, not the next one.",
              parts -> parts.store(CreateFaults::nextId)));

  private static final long LOSES_EVERY = 5;

  private CreateFaults() {}

  private static void wrongLocation(Parts parts) {
    parts.answers(
        "POST /tasks",
        201,
        answer ->
            answer.with(
                "Location", String.valueOf(answer.header("Location")).replace("/tasks", "/task")));
  }

  private static TaskRules doneByDefault(TaskRules sound) {
    return new RulesBehind(sound) {
      @Override
      public Draft create(JsonBody body) {
        Draft draft = sound.create(body);
        return body.has("completed") ? draft : new Draft(draft.title(), true);
      }
    };
  }

  private static Answer clientId(Parts parts, Request request, Handler next, boolean overwrites) {
    Answer answer = next.handle(request);
    long wanted = created(request, answer) ? Sent.number(Sent.body(request), "id") : 0;
    TaskStore store = parts.store();
    boolean taken = wanted > 0 && store.get(request.user(), wanted) != null;
    if (wanted <= 0 || taken != overwrites) {
      return answer;
    }
    String location = String.valueOf(answer.header("Location"));
    long given = Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    Task made = store.get(request.user(), given);
    if (made == null || given == wanted) {
      return answer;
    }
    Task moved = made.withId(wanted);
    store.delete(request.user(), given, any -> {});
    store.put(moved);
    return answer.withBody(parts.json().one(moved)).with("Location", "/tasks/" + wanted);
  }

  private static boolean created(Request request, Answer answer) {
    return answer.status() == 201 && request.template().equals("/tasks");
  }

  private static Answer noCharset(Request request, Handler next) {
    String type = request.header("Content-Type");
    if (type != null && type.indexOf(';') >= 0) {
      throw Refusal.of(415, "The Content-Type has to be application/json.", "headers");
    }
    return next.handle(request);
  }

  private static Answer noChunks(Request request, Handler next) {
    if (request.header("Transfer-Encoding") == null) {
      return next.handle(request);
    }
    request.body();
    return next.handle(request.withBody(new byte[0]));
  }

  private static TaskStore losing(TaskStore sound) {
    var count = new AtomicLong();
    return new StoreBehind(sound) {
      @Override
      public Task create(long owner, Draft draft) {
        Task task = sound.create(owner, draft);
        if (count.incrementAndGet() % LOSES_EVERY == 0) {
          drop(task);
        }
        return task;
      }
    };
  }

  private static TaskStore nextId(TaskStore sound) {
    return new StoreBehind(sound) {
      @Override
      public Task create(long owner, Draft draft) {
        Task task = sound.create(owner, draft);
        return task.withId(task.id() + 1);
      }
    };
  }
}
