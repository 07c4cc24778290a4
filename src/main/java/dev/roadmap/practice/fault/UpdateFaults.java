package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.task.Draft;
import dev.roadmap.practice.task.StrictTaskRules;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskRules;
import dev.roadmap.practice.task.TaskStore;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What goes wrong when a task is changed. */
final class UpdateFaults {

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "completed-cannot-be-unset",
              "body.completed || task.completed: false is a value, too.",
              parts -> parts.rules(replacing(UpdateFaults::onlyOn))),
          Fault.of(
              "put-resets-created-at",
              "What the server set once, a change leaves alone.",
              parts -> parts.store(UpdateFaults::newTime)),
          Fault.of(
              "put-changes-all",
              "UPDATE without WHERE changes every row.",
              parts -> parts.store(UpdateFaults::everywhere)),
          Fault.of(
              "put-without-title-blanks",
              "A field left out of PUT must not wipe what was stored.",
              parts -> parts.rules(UpdateFaults::blanking)),
          Fault.of(
              "put-unknown-id-200",
              "An UPDATE that changed no row has not worked; look at the count.",
              parts -> parts.around(UpdateFaults::pretending)),
          Fault.of(
              "put-half-applied",
              "Check everything first: a refused change leaves everything as it was.",
              parts -> parts.around((request, next) -> half(parts, request, next))),
          Fault.of(
              "put-toggles-completed",
              "PUT is idempotent: sent twice, it does what it did once.",
              parts -> parts.rules(replacing(UpdateFaults::toggled))),
          Fault.of(
              "body-id-moves-task",
              "The path says which task is meant; an id in the body must not move it.",
              parts -> parts.around((request, next) -> moved(parts, request, next))));

  private UpdateFaults() {}

  private static UnaryOperator<TaskRules> replacing(BiFunction<Draft, Task, Draft> change) {
    return sound ->
        new RulesBehind(sound) {
          @Override
          public Draft replace(JsonBody body, Task before) {
            return change.apply(sound.replace(body, before), before);
          }
        };
  }

  private static Draft onlyOn(Draft draft, Task before) {
    return new Draft(draft.title(), draft.completed() || before.completed());
  }

  private static Draft toggled(Draft draft, Task before) {
    return new Draft(draft.title(), draft.completed() && !before.completed());
  }

  private static TaskStore newTime(TaskStore sound) {
    return new StoreBehind(sound) {
      @Override
      public @Nullable Task update(long owner, long id, UnaryOperator<Task> change) {
        return sound.update(owner, id, task -> renewed(change.apply(task)));
      }
    };
  }

  private static Task renewed(Task task) {
    long now = Math.max(System.currentTimeMillis(), task.created() + 1);
    return new Task(task.id(), task.owner(), task.title(), task.completed(), now);
  }

  private static TaskStore everywhere(TaskStore sound) {
    return new StoreBehind(sound) {
      @Override
      public @Nullable Task update(long owner, long id, UnaryOperator<Task> change) {
        Task changed = sound.update(owner, id, change);
        if (changed != null) {
          var draft = new Draft(changed.title(), changed.completed());
          for (Task task : sound.list(owner, null)) {
            sound.put(task.with(draft));
          }
        }
        return changed;
      }
    };
  }

  private static TaskRules blanking(TaskRules sound) {
    return new RulesBehind(sound) {
      @Override
      public Draft replace(JsonBody body, Task before) {
        return body.has("title")
            ? sound.replace(body, before)
            : new Draft("", sound.replace(Sent.with(body, "title", "x"), before).completed());
      }
    };
  }

  private static boolean put(Request request) {
    return request.method().equals("PUT") && request.template().equals("/tasks/{id}");
  }

  private static Answer pretending(Request request, Handler next) {
    Answer answer = next.handle(request);
    return put(request) && answer.status() == 404 ? Answer.json(200, request.body()) : answer;
  }

  private static Answer half(Parts parts, Request request, Handler next) {
    Answer answer = next.handle(request);
    if (put(request) && answer.status() == 422) {
      long id = Long.parseLong(request.parameter());
      JsonBody body = Sent.body(request);
      parts.store().update(request.user(), id, task -> task.with(valid(body, task)));
    }
    return answer;
  }

  /** What can be used of a body that as a whole cannot. */
  private static Draft valid(JsonBody body, Task task) {
    Boolean completed = Sent.truth(body, "completed");
    String title = body.text("title");
    boolean usable =
        title != null && !title.isBlank() && title.length() <= StrictTaskRules.LONGEST_TITLE;
    return new Draft(
        usable ? String.valueOf(title).strip() : task.title(),
        completed == null ? task.completed() : completed);
  }

  private static Answer moved(Parts parts, Request request, Handler next) {
    Answer answer = next.handle(request);
    if (!put(request) || answer.status() != 200) {
      return answer;
    }
    long wanted = Sent.number(Sent.body(request), "id");
    long id = Long.parseLong(request.parameter());
    Task task = parts.store().get(request.user(), id);
    if (wanted <= 0 || wanted == id || task == null) {
      return answer;
    }
    parts.store().delete(request.user(), id, any -> {});
    parts.store().put(task.withId(wanted));
    return answer.withBody(parts.json().one(task.withId(wanted)));
  }
}
