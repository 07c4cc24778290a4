package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.json.JsonText;
import dev.roadmap.practice.task.Draft;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What goes wrong when tasks are read. */
final class ListFaults {

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "empty-list-null",
              "An empty list is [], so that clients can go over it; null breaks them.",
              parts ->
                  parts.answers(
                      "GET /tasks",
                      200,
                      answer ->
                          empty(answer)
                              ? answer.withBody("null".getBytes(StandardCharsets.UTF_8))
                              : answer)),
          Fault.of(
              "empty-list-404",
              "A list with nothing in it is there all the same.",
              parts ->
                  parts.answers(
                      "GET /tasks",
                      200,
                      answer ->
                          empty(answer)
                              ? Refusal.of(404, "There are no tasks.", "status-codes").answer()
                              : answer)),
          Fault.of(
              "list-random-order",
              "Without ORDER BY, or from a map, the order is a matter of luck.",
              parts -> parts.store(ListFaults::shuffled)),
          Fault.of(
              "list-repeats-tenth",
              "A wrong join or page border shows some rows twice.",
              parts -> parts.store(listing(ListFaults::repeated))),
          Fault.of(
              "list-drops-newest",
              "Off by one: the loop ends one too early, and the newest task is missing.",
              parts ->
                  parts.store(
                      listing(tasks -> tasks.isEmpty() ? tasks : tasks.subList(1, tasks.size())))),
          Fault.of(
              "list-lacks-completed",
              "A list should show its items as they are shown alone.",
              ListFaults::withoutCompleted),
          Fault.of(
              "get-changes-state",
              "GET is safe: whoever only looks must not change anything.",
              parts -> parts.around((request, next) -> marking(parts, request, next))));

  private static final long SEED = 4711;
  private static final int TENTH = 10;

  private ListFaults() {}

  private static boolean empty(Answer answer) {
    return answer.body().length == 2;
  }

  static UnaryOperator<TaskStore> listing(UnaryOperator<List<Task>> change) {
    return sound ->
        new StoreBehind(sound) {
          @Override
          public List<Task> list(long owner, @Nullable Boolean completed) {
            return change.apply(sound.list(owner, completed));
          }
        };
  }

  /** Shuffled the same way each time, then turned further by one: never twice the same. */
  private static TaskStore shuffled(TaskStore sound) {
    var turn = new AtomicInteger();
    return listing(
            tasks -> {
              var mixed = new ArrayList<>(tasks);
              Collections.shuffle(mixed, new Random(SEED));
              Collections.rotate(mixed, turn.getAndIncrement());
              return mixed;
            })
        .apply(sound);
  }

  private static List<Task> repeated(List<Task> tasks) {
    var more = new ArrayList<Task>();
    for (Task task : tasks) {
      more.add(task);
      if (task.id() % TENTH == 0) {
        more.add(task);
      }
    }
    return more;
  }

  private static void withoutCompleted(Parts parts) {
    parts.json(sound ->
        (task, listed, out) -> {
          if (!listed) {
            sound.write(task, false, out);
            return;
          }
          new JsonText(out)
              .object()
              .member("id", task.id())
              .member("title", task.title())
              .member("created_at", task.createdAt().toString())
              .end();
        });
  }

  private static Answer marking(Parts parts, Request request, Handler next) {
    Answer answer = next.handle(request);
    boolean read = request.method().equals("GET") && request.template().equals("/tasks/{id}");
    if (read && answer.status() == 200) {
      long id = Long.parseLong(request.parameter());
      parts.store().update(request.user(), id, task -> task.with(new Draft(task.title(), true)));
    }
    return answer;
  }
}
