package dev.roadmap.practice;

import dev.roadmap.practice.auth.Accounts;
import dev.roadmap.practice.auth.Gate;
import dev.roadmap.practice.auth.Passwords;
import dev.roadmap.practice.auth.SigningKey;
import dev.roadmap.practice.auth.Tokens;
import dev.roadmap.practice.cache.Cache;
import dev.roadmap.practice.cache.CachedTasks;
import dev.roadmap.practice.cache.MemoryCache;
import dev.roadmap.practice.cache.RedisCache;
import dev.roadmap.practice.docs.Description;
import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.fault.Parts;
import dev.roadmap.practice.http.Guard;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.http.Router;
import dev.roadmap.practice.jobs.Exports;
import dev.roadmap.practice.limit.Limit;
import dev.roadmap.practice.limit.Limiter;
import dev.roadmap.practice.limit.Limits;
import dev.roadmap.practice.observe.Health;
import dev.roadmap.practice.observe.Metrics;
import dev.roadmap.practice.observe.RequestIds;
import dev.roadmap.practice.sql.Database;
import dev.roadmap.practice.sql.PostgresDatabase;
import dev.roadmap.practice.sql.SqlTaskStore;
import dev.roadmap.practice.sql.SqliteDatabase;
import dev.roadmap.practice.stage.Stage;
import dev.roadmap.practice.task.MemoryTaskStore;
import dev.roadmap.practice.task.TaskStore;
import dev.roadmap.practice.task.Tasks;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts a server together: the parts of its stage, spoilt where faults say so. */
final class Assembly implements AutoCloseable {

  private final ServerOptions options;
  private final Clock clock;
  private final Deque<Runnable> open = new ArrayDeque<>();
  private final @Nullable Database database;
  private final @Nullable Tokens tokens;
  private final Parts parts;
  private final Health health = new Health();
  private final Metrics metrics;
  private final Handler handler;

  Assembly(ServerOptions options, Clock clock) {
    this.options = options;
    this.clock = clock;
    database = has(Stage.SQL) ? database() : null;
    tokens = has(Stage.AUTH) ? tokens() : null;
    TaskStore store =
        database == null ? new MemoryTaskStore(clock) : new SqlTaskStore(database, clock);
    parts = new Parts(store, database, tokens);
    for (Fault fault : options.faults()) {
      fault.spoil().accept(parts);
    }
    open.push(parts::close);
    metrics = new Metrics(parts.counted());
    handler = observed(new Guard(parts.around(limited(routes())), local()));
  }

  Handler handler() {
    return handler;
  }

  Parts parts() {
    return parts;
  }

  private boolean has(Stage stage) {
    return options.stage().has(stage);
  }

  private boolean local() {
    return options.address().getAddress().isLoopbackAddress();
  }

  private Database database() {
    URI address = options.database();
    Database opened =
        address == null
            ? SqliteDatabase.open(options.data().resolve("practice.db"))
            : PostgresDatabase.open(address);
    open.push(opened::close);
    return opened;
  }

  private Tokens tokens() {
    byte[] key = SigningKey.in(options.data().resolve("practice.key"));
    return new Tokens(key, clock, options.tokenLife());
  }

  private Router routes() {
    var router = new Router();
    if (tokens != null) {
      accounts(router, tokens);
      router.wrapping(new Gate(tokens)::before);
    }
    if (database != null) {
      Database kept = database;
      health.needs("database", () -> !parts.looksAtDatabase() || kept.alive());
    }
    UnaryOperator<Handler> reads = UnaryOperator.identity();
    UnaryOperator<Handler> writes = UnaryOperator.identity();
    if (has(Stage.CACHE)) {
      CachedTasks cached = cached();
      reads = cached::reading;
      writes = cached::writing;
    }
    if (has(Stage.JOBS)) {
      exports(router);
    }
    new Tasks(parts.store(), parts.rules(), parts.json(), parts.ids(), parts.tagger())
        .route(router, reads, writes);
    router.wrapping(UnaryOperator.identity());
    new Description(options.stage()).route(router);
    if (has(Stage.OBSERVE)) {
      health.route(router, metrics);
    }
    return router;
  }

  private void accounts(Router router, Tokens known) {
    var passwords = new Passwords();
    open.push(passwords::close);
    var accounts = new Accounts(Objects.requireNonNull(database), passwords, known, clock);
    var limiter = new Limiter(Limit.LOGINS, System::nanoTime);
    accounts.route(router, login -> has(Stage.LIMIT) ? Limits.beforeLogin(login, limiter) : login);
  }

  private CachedTasks cached() {
    URI address = options.cache();
    Cache cache = address == null ? new MemoryCache() : new RedisCache(address);
    open.push(cache::close);
    health.likes("cache", cache::alive);
    return new CachedTasks(cache, parts.tagger(), parts.cacheUser(), parts.outdates());
  }

  private void exports(Router router) {
    var exports =
        new Exports(
            Objects.requireNonNull(database), parts.store(), parts.json(), clock, parts.jobFlaws());
    open.push(exports::close);
    health.needs("jobs", exports::alive);
    exports.route(router);
  }

  private Handler limited(Handler inner) {
    if (!has(Stage.LIMIT)) {
      return inner;
    }
    Limit limit = options.limit();
    var real = new Limit(limit.requests() + parts.limit().extra(), limit.window());
    var limiter = new Limiter(real, System::nanoTime);
    return Limits.before(
        inner, parts.limit().counter().apply(limiter), limit.requests(), this::client);
  }

  /** A user by token, everybody else by address. */
  private String client(Request request) {
    String token = Gate.token(request);
    long user = token.isEmpty() || tokens == null ? 0 : tokens.user(token);
    String name = user > 0 ? "user " + user : request.client().getHostAddress();
    return parts.limit().client().apply(name);
  }

  private Handler observed(Handler inner) {
    if (!has(Stage.OBSERVE)) {
      return inner;
    }
    return RequestIds.around(metrics.around(inner));
  }

  /** Ends everything, what was begun last first. */
  @Override
  public void close() {
    open.forEach(Runnable::run);
  }
}
