package dev.roadmap.practice.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A cache in this process: the entries used last, up to a number. */
public final class MemoryCache implements Cache {

  private static final int ENTRIES = 1000;
  private static final int LARGEST = 1 << 18;
  private static final long LIFE = TimeUnit.SECONDS.toNanos(SECONDS);

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Kept(byte[] body, long until) {}

  private final Map<Long, Long> versions = new ConcurrentHashMap<>();

  private final Map<String, Kept> entries =
      new LinkedHashMap<String, Kept>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > ENTRIES;
        }
      };

  @Override
  public long version(long user) {
    return versions.getOrDefault(user, 0L);
  }

  @Override
  public void outdate(long user) {
    versions.merge(user, 1L, Long::sum);
  }

  @Override
  public byte @Nullable [] get(String key) {
    synchronized (entries) {
      Kept entry = entries.get(key);
      if (entry != null && entry.until() - System.nanoTime() < 0) {
        entries.remove(key);
        return null;
      }
      return entry == null ? null : entry.body();
    }
  }

  @Override
  public void put(String key, byte[] body) {
    if (body.length > LARGEST) {
      return;
    }
    synchronized (entries) {
      entries.put(key, new Kept(body, System.nanoTime() + LIFE));
    }
  }

  @Override
  public boolean alive() {
    return true;
  }

  @Override
  public void close() {
    // Nothing outlives the process.
  }
}
