package dev.roadmap.check.peers;

import dev.roadmap.Needed;
import dev.roadmap.check.target.Part;
import dev.roadmap.check.target.Ports;
import dev.roadmap.snippets.Postgres;
import dev.roadmap.snippets.RedisServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What solutions lean on: one PostgreSQL for all, with a database for each, and a Redis for each
 * that wants one. Both start when they are first asked for.
 */
final class Services implements AutoCloseable {

  private @Nullable Postgres postgres;
  private int port;

  /** What one solution was given. */
  record Given(Map<String, String> environment, Map<String, Part> parts) implements AutoCloseable {
    @Override
    public void close() {
      if (parts.get("cache") instanceof Cache cache) {
        cache.take();
      }
    }
  }

  /** Addresses for the variables that a solution reads, and what can be taken away from it. */
  Given giveTo(Solution solution) throws IOException {
    var environment = new HashMap<String, String>();
    var parts = new HashMap<String, Part>();
    if (solution.reads("JWT_KEY")) {
      environment.put("JWT_KEY", "a key for tests, 32 bytes or more");
    }
    if (solution.reads("DATABASE_URL")) {
      Postgres server = postgres();
      server.create(solution.word());
      String url = "postgresql://postgres@127.0.0.1:" + port + "/" + solution.word();
      environment.put("DATABASE_URL", url);
      parts.put("database", new Closed(server, solution.word()));
    }
    if (solution.reads("REDIS_URL")) {
      var cache = new Cache(Ports.free());
      cache.giveBack();
      environment.put("REDIS_URL", "redis://127.0.0.1:" + cache.port);
      parts.put("cache", cache);
    }
    return new Given(environment, parts);
  }

  private Postgres postgres() throws IOException {
    Postgres running = postgres;
    if (running == null) {
      port = Ports.free();
      Optional<Postgres> started = Postgres.start(port);
      Needed.here(started.isPresent(), "PostgreSQL");
      running = started.orElseThrow();
      postgres = running;
    }
    return running;
  }

  @Override
  public void close() {
    if (postgres != null) {
      postgres.close();
    }
  }

  /** A database that lets nobody in while it is away; the others on its server stay. */
  private record Closed(Postgres server, String database) implements Part {
    @Override
    public void take() {
      run("alter database %s allow_connections false;");
      run("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s';");
    }

    @Override
    public void giveBack() {
      run("alter database %s allow_connections true;");
    }

    private void run(String script) {
      try {
        server.run(script.formatted(database));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A Redis that forgets everything each time it is away. */
  private static final class Cache implements Part {

    private final int port;
    private @Nullable RedisServer server;

    Cache(int port) {
      this.port = port;
    }

    @Override
    public void take() {
      if (server != null) {
        server.close();
        server = null;
      }
    }

    @Override
    public void giveBack() {
      try {
        Optional<RedisServer> started = RedisServer.start(port);
        Needed.here(started.isPresent(), "redis-server");
        server = started.orElseThrow();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
