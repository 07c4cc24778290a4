package dev.roadmap.practice;

import dev.roadmap.practice.fault.Fault;
import dev.roadmap.practice.limit.Limit;
import dev.roadmap.practice.stage.Stage;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the practice server is to run.
 *
 * @param address where to listen; port 0 for any that is free
 * @param faults what is to be wrong with it
 * @param data the folder of what it keeps, from stage sql on
 * @param database a PostgreSQL database; null for a SQLite file in the folder
 * @param cache a Redis server; null for a cache in the process
 * @param tokenLife how long an access token is good
 * @param limit how often a client may ask, in stage limit
 */
public record ServerOptions(
    Stage stage,
    InetSocketAddress address,
    List<Fault> faults,
    Path data,
    @Nullable URI database,
    @Nullable URI cache,
    Duration tokenLife,
    Limit limit) {

  /** How long an access token is good when nobody says otherwise. */
  public static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

  /** A sound server with everything as usual. */
  public static ServerOptions of(Stage stage, InetSocketAddress address, Path data) {
    return new ServerOptions(stage, address, List.of(), data, null, null, TOKEN_LIFE, Limit.USUAL);
  }

  /** The same with these faults. */
  public ServerOptions with(List<Fault> others) {
    return new ServerOptions(stage, address, others, data, database, cache, tokenLife, limit);
  }

  /** The same over another database and cache; null for those of one's own. */
  public ServerOptions over(@Nullable URI otherDatabase, @Nullable URI otherCache) {
    return new ServerOptions(
        stage, address, faults, data, otherDatabase, otherCache, tokenLife, limit);
  }

  /** The same with another life of tokens. */
  public ServerOptions with(Duration life) {
    return new ServerOptions(stage, address, faults, data, database, cache, life, limit);
  }

  /** The same with another limit. */
  public ServerOptions with(Limit other) {
    return new ServerOptions(stage, address, faults, data, database, cache, tokenLife, other);
  }
}
