package dev.roadmap.practice.task;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Bodies;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.http.Router;
import dev.roadmap.practice.http.Tagger;
import dev.roadmap.practice.json.JsonBody;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The routes of the tasks. */
public final class Tasks {

  private final TaskStore store;
  private final TaskRules rules;
  private final TaskJson json;
  private final TaskIds ids;
  private final Tagger tagger;

  public Tasks(TaskStore store, TaskRules rules, TaskJson json, TaskIds ids, Tagger tagger) {
    this.store = store;
    this.rules = rules;
    this.json = json;
    this.ids = ids;
    this.tagger = tagger;
  }

  /**
   * Adds them.
   *
   * @param reads put around what only reads
   * @param writes put around what changes something
   */
  public void route(Router router, UnaryOperator<Handler> reads, UnaryOperator<Handler> writes) {
    router
        .on("GET", "/tasks", reads.apply(this::list))
        .on("POST", "/tasks", writes.apply(this::create))
        .on("GET", "/tasks/{id}", reads.apply(this::read))
        .on("PUT", "/tasks/{id}", writes.apply(this::replace))
        .on("PATCH", "/tasks/{id}", writes.apply(this::merge))
        .on("DELETE", "/tasks/{id}", writes.apply(this::delete));
  }

  private Answer list(Request request) {
    String completed = request.parameters().get("completed");
    List<Task> tasks = store.list(request.user(), completed == null ? null : filter(completed));
    return tasks.size() > LongList.MOST
        ? Answer.json(200, new LongList(tasks, json))
        : Answer.json(200, json.list(tasks));
  }

  private static boolean filter(String completed) {
    return switch (completed) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw Refusal.of(
              400, "completed in the query has to be true or false.", "rest-principles");
    };
  }

  private Answer create(Request request) {
    Task task = store.create(request.user(), rules.create(Bodies.json(request)));
    return Answer.json(201, json.one(task)).with("Location", "/tasks/" + task.id());
  }

  private Answer read(Request request) {
    return found(store.get(request.user(), ids.read(request.parameter())));
  }

  private Answer replace(Request request) {
    long id = ids.read(request.parameter());
    JsonBody body = Bodies.json(request);
    return update(request, id, task -> task.with(rules.replace(body, task)));
  }

  private Answer merge(Request request) {
    long id = ids.read(request.parameter());
    JsonBody body = Bodies.json(request, "application/merge-patch+json");
    return update(request, id, task -> task.with(rules.merge(body, task)));
  }

  private Answer update(Request request, long id, UnaryOperator<Task> change) {
    Consumer<Task> condition = Precondition.of(request, json, tagger);
    return found(
        store.update(
            request.user(),
            id,
            task -> {
              condition.accept(task);
              return change.apply(task);
            }));
  }

  private Answer delete(Request request) {
    long id = ids.read(request.parameter());
    if (!store.delete(request.user(), id, Precondition.of(request, json, tagger))) {
      throw TaskIds.notFound();
    }
    return Answer.empty(204);
  }

  private Answer found(@Nullable Task task) {
    if (task == null) {
      throw TaskIds.notFound();
    }
    return Answer.json(200, json.one(task));
  }
}
