package dev.roadmap.practice.cache;

import org.jspecify.annotations.Nullable;

/**
 * Keeps bodies for a while. Each user has a version; what was kept under an older one is never
 * found again, so that a reader who began before a write cannot bring back what was.
 */
public interface Cache extends AutoCloseable {

  /** Seconds that an entry lives. */
  int SECONDS = 60;

  /** The user's version, or -1 when the cache does not answer. */
  long version(long user);

  /** Everything kept for the user is out of date. */
  void outdate(long user);

  /** What is kept; null for nothing. */
  byte @Nullable [] get(String key);

  /** Keeps a body. */
  void put(String key, byte[] body);

  /** Whether it answers. */
  boolean alive();

  @Override
  void close();
}
