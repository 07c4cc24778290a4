package dev.roadmap.practice.fault;

import dev.roadmap.practice.auth.Tokens;
import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.EntityTag;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.http.Tagger;
import dev.roadmap.practice.http.WireFlaw;
import dev.roadmap.practice.jobs.JobFlaw;
import dev.roadmap.practice.sql.Database;
import dev.roadmap.practice.task.StrictTaskRules;
import dev.roadmap.practice.task.TaskIds;
import dev.roadmap.practice.task.TaskJson;
import dev.roadmap.practice.task.TaskRules;
import dev.roadmap.practice.task.TaskStore;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
  private Tagger tagger = EntityTag::of;
  private ToLongFunction<Request> cacheUser = Request::user;
  private Predicate<Request> outdates = request -> true;
  private final Set<JobFlaw> jobFlaws = EnumSet.noneOf(JobFlaw.class);
  private boolean looksAtDatabase = true;
  private IntPredicate counted = status -> true;
  private LimitParts limit = LimitParts.SOUND;
  private final List<Runnable> lastWords = new ArrayList<>();
  private final @Nullable Database database;
  private final @Nullable Tokens tokens;
  private boolean ignoresTerm;

  /**
   * Sound parts.
   *
   * @param database null in the first stage
   * @param tokens null before there are users
   */
  public Parts(TaskStore store, @Nullable Database database, @Nullable Tokens tokens) {
    this.store = store;
    this.database = database;
    this.tokens = tokens;
  }

  /** The database, for faults of stages that have one. */
  Database database() {
    return Objects.requireNonNull(database);
  }

  /** The tokens, for faults of stages that have them. */
  Tokens tokens() {
    return Objects.requireNonNull(tokens);
  }

  public Tagger tagger() {
    return tagger;
  }

  void tagger(Tagger other) {
    tagger = other;
  }

  /** Whose entries of the cache a request may see. */
  public ToLongFunction<Request> cacheUser() {
    return cacheUser;
  }

  void cacheUser(ToLongFunction<Request> other) {
    cacheUser = other;
  }

  /** Which writes make entries of the cache out of date. */
  public Predicate<Request> outdates() {
    return outdates;
  }

  void outdates(Predicate<Request> other) {
    outdates = other;
  }

  public Set<JobFlaw> jobFlaws() {
    return jobFlaws;
  }

  /** Whether the health of the server depends on that of its database. */
  public boolean looksAtDatabase() {
    return looksAtDatabase;
  }

  void ignoreDatabase() {
    looksAtDatabase = false;
  }

  /** Which statuses are counted. */
  public IntPredicate counted() {
    return counted;
  }

  void counted(IntPredicate other) {
    counted = other;
  }

  public LimitParts limit() {
    return limit;
  }

  void limit(LimitParts other) {
    limit = other;
  }

  /** What is left to do when the server ends in peace. */
  public void close() {
    lastWords.forEach(Runnable::run);
  }

  /** Leaves that undone. */
  public void forget() {
    lastWords.clear();
  }

  void atTheEnd(Runnable last) {
    lastWords.add(last);
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
