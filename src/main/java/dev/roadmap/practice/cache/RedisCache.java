package dev.roadmap.practice.cache;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A cache in Redis, shared by all servers that use it. When it is down, nothing is kept. */
public final class RedisCache implements Cache {

  /** After a failure it is left alone for so long, so that nobody waits for it. */
  private static final long REST_NANOS = 500_000_000L;

  private static final byte[] NOTHING = {};
  private static final String PREFIX = "roadmap:";

  private final URI address;
  private final BlockingQueue<RedisConnection> idle = new LinkedBlockingQueue<>(16);
  private final AtomicLong restsUntil = new AtomicLong(System.nanoTime());

  /** Users whose entries became out of date while Redis did not answer. */
  private final Set<Long> owed = ConcurrentHashMap.newKeySet();

  /**
   * @param address {@code redis://:password@host:port/number}
   */
  @SuppressWarnings("MissingSummary")
  public RedisCache(URI address) {
    this.address = address;
  }

  /** Something to ask Redis. */
  @FunctionalInterface
  private interface Question<T> {
    T ask(RedisConnection connection) throws IOException;
  }

  private <T> T ask(Question<T> question, T otherwise) {
    if (restsUntil.get() - System.nanoTime() > 0) {
      return otherwise;
    }
    RedisConnection connection = idle.poll();
    boolean kept = connection != null;
    try {
      return tell(connection == null ? RedisConnection.open(address) : connection, question);
    } catch (IOException failed) {
      if (kept) {
        // It may have been restarted since; that is found out once, with a new connection.
        idle.forEach(RedisConnection::close);
        idle.clear();
        return ask(question, otherwise);
      }
      restsUntil.set(System.nanoTime() + REST_NANOS);
      return otherwise;
    }
  }

  private <T> T tell(RedisConnection connection, Question<T> question) throws IOException {
    try {
      T answer = question.ask(connection);
      if (!idle.offer(connection)) {
        connection.close();
      }
      return answer;
    } catch (IOException failed) {
      connection.close();
      throw failed;
    }
  }

  private static String version(String user) {
    return PREFIX + "version:" + user;
  }

  @Override
  public long version(long user) {
    if (owed.remove(user)) {
      outdate(user);
      if (owed.contains(user)) {
        return -1;
      }
    }
    return ask(
        connection -> {
          byte[] version = connection.bytes("GET", version(Long.toString(user)));
          return version == null
              ? 0L
              : Long.parseLong(new String(version, StandardCharsets.US_ASCII));
        },
        -1L);
  }

  @Override
  public void outdate(long user) {
    if (ask(connection -> connection.number("INCR", version(Long.toString(user))), -1L) < 0) {
      owed.add(user);
    }
  }

  @Override
  public byte @Nullable [] get(String key) {
    byte[] kept =
        ask(
            connection -> {
              byte[] bytes = connection.bytes("GET", PREFIX + key);
              return bytes == null ? NOTHING : bytes;
            },
            NOTHING);
    return kept.length == 0 ? null : kept;
  }

  @Override
  public void put(String key, byte[] body) {
    ask(connection -> connection.set(PREFIX + key, body, SECONDS), false);
  }

  @Override
  public boolean alive() {
    restsUntil.set(System.nanoTime());
    return ask(connection -> connection.said("PING").equals("PONG"), false);
  }

  @Override
  public void close() {
    idle.forEach(RedisConnection::close);
  }
}
