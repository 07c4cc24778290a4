package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.WireFlaw;
import dev.roadmap.practice.task.StrictTaskRules;
import dev.roadmap.practice.task.TaskIds;
import dev.roadmap.practice.task.TaskJson;
import dev.roadmap.practice.task.TaskRules;
import dev.roadmap.practice.task.TaskStore;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the server is put together from. A fault puts something wrong in the place of a part; a
 * server without faults runs nothing of theirs.
 */
public final class Parts {

  private final List<Around> arounds = new ArrayList<>();
  private final Set<WireFlaw> flaws = EnumSet.noneOf(WireFlaw.class);
  private TaskStore store;
  private TaskRules rules = new StrictTaskRules();
  private TaskJson json = TaskJson.FULL;
  private TaskIds ids = TaskIds.STRICT;
  private boolean ignoresTerm;

  public Parts(TaskStore store) {
    this.store = store;
  }

  public TaskStore store() {
    return store;
  }

  public TaskRules rules() {
    return rules;
  }

  public TaskJson json() {
    return json;
  }

  public TaskIds ids() {
    return ids;
  }

  /** What goes wrong on the wire. */
  public Set<WireFlaw> flaws() {
    return flaws;
  }

  /** Whether the process does not end when it is asked to. */
  public boolean ignoresTerm() {
    return ignoresTerm;
  }

  /** The handler, with everything that is to go wrong around it. */
  public Handler around(Handler handler) {
    Handler whole = handler;
    for (Around around : arounds) {
      whole = around.over(whole);
    }
    return whole;
  }

  void store(UnaryOperator<TaskStore> change) {
    store = change.apply(store);
  }

  void rules(UnaryOperator<TaskRules> change) {
    rules = change.apply(rules);
  }

  void json(UnaryOperator<TaskJson> change) {
    json = change.apply(json);
  }

  void ids(TaskIds other) {
    ids = other;
  }

  void add(WireFlaw flaw) {
    flaws.add(flaw);
  }

  void ignoreTerm() {
    ignoresTerm = true;
  }

  void around(Around around) {
    arounds.add(around);
  }

  /** Changes the answers that fit. */
  void answers(Predicate<Answer> which, UnaryOperator<Answer> change) {
    around((request, next) -> {
      Answer answer = next.handle(request);
      return which.test(answer) ? change.apply(answer) : answer;
    });
  }

  /** Changes the answers to one method and route, {@code "GET /tasks/{id}"}, that have a status. */
  void answers(String route, int status, UnaryOperator<Answer> change) {
    around((request, next) -> {
      Answer answer = next.handle(request);
      boolean fits =
          answer.status() == status && route.equals(request.method() + " " + request.template());
      return fits ? change.apply(answer) : answer;
    });
  }
}
