package dev.roadmap.practice.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.EntityTag;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Request;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of many who ask for what is not kept yet, one reads it from the database. */
class CachedTasksTest {

  private static final Map<String, List<String>> HEADERS = Map.of();

  private final AtomicInteger reads = new AtomicInteger();

  private static Request request() {
    return new Request(
        "GET",
        "/tasks",
        null,
        HEADERS::get,
        InputStream.nullInputStream(),
        InetAddress.getLoopbackAddress());
  }

  /** Lets somebody else ask for the same, start to end, right after a look found nothing. */
  private static final class Overtaken implements Cache {

    private final MemoryCache kept = new MemoryCache();
    private @Nullable Runnable other;

    @Override
    public byte @Nullable [] get(String key) {
      byte[] found = kept.get(key);
      Runnable now = other;
      other = null;
      if (now != null) {
        now.run();
      }
      return found;
    }

    @Override
    public long version(long user) {
      return kept.version(user);
    }

    @Override
    public void outdate(long user) {
      kept.outdate(user);
    }

    @Override
    public void put(String key, byte[] body) {
      kept.put(key, body);
    }

    @Override
    public boolean alive() {
      return true;
    }

    @Override
    public void close() {
      kept.close();
    }
  }

  @Test
  void isReadOnceThoughAnotherCameBetween() {
    var cache = new Overtaken();
    Handler handler =
        request -> {
          reads.incrementAndGet();
          return Answer.json(200, "[]".getBytes(UTF_8));
        };
    Handler cached =
        new CachedTasks(cache, EntityTag::of, Request::user, request -> true).reading(handler);
    var first = new Answer[1];
    cache.other = () -> first[0] = cached.handle(request());

    Answer second = cached.handle(request());

    assertThat(reads).hasValue(1);
    assertThat(first[0].header("X-Cache")).isEqualTo("miss");
    assertThat(second.header("X-Cache")).isEqualTo("hit");
    assertThat(second.body()).isEqualTo(first[0].body());
  }
}
