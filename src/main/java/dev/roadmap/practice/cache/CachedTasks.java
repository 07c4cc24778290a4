package dev.roadmap.practice.cache;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.EntityTag;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.http.Tagger;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Puts a cache before what reads tasks, and tells it of what changes them. */
public final class CachedTasks {

  private final Cache cache;
  private final Tagger tagger;
  private final ToLongFunction<Request> user;
  private final Predicate<Request> outdates;
  private final Map<String, CompletableFuture<Answer>> underWay = new ConcurrentHashMap<>();

  /**
   * Uses a cache.
   *
   * @param user whose entries a request may see: its own user's
   * @param outdates which writes make entries out of date: all of them
   */
  public CachedTasks(
      Cache cache, Tagger tagger, ToLongFunction<Request> user, Predicate<Request> outdates) {
    this.cache = cache;
    this.tagger = tagger;
    this.user = user;
    this.outdates = outdates;
  }

  /** A handler that reads, with the cache before it. */
  public Handler reading(Handler handler) {
    return request -> {
      Answer answer = read(request, handler);
      if (answer.status() != 200) {
        return answer;
      }
      Answer tagged = tagged(answer);
      String known = request.header("If-None-Match");
      boolean same =
          known != null && new EntityTag(tagged.headers().get("ETag")).matchesWeakly(known);
      return same ? tagged.withStatus(304).without("Content-Type").withBody(new byte[0]) : tagged;
    };
  }

  /** A handler that changes something, after which the cache knows. */
  public Handler writing(Handler handler) {
    return request -> {
      Answer answer = handler.handle(request);
      if (outdates.test(request)) {
        cache.outdate(user.applyAsLong(request));
      }
      return answer.body().length > 0 && answer.status() < 300
          ? answer.with("ETag", tagger.tag(answer.body()).text())
          : answer;
    };
  }

  private Answer tagged(Answer answer) {
    return answer
        .with("ETag", tagger.tag(answer.body()).text())
        .with("Cache-Control", "private, no-cache")
        .with("Vary", "Authorization");
  }

  private Answer read(Request request, Handler handler) {
    long whose = user.applyAsLong(request);
    long version = cache.version(whose);
    if (version < 0) {
      return handler.handle(request).with("X-Cache", "miss");
    }
    String key = key(request, whose, version);
    byte[] kept = cache.get(key);
    if (kept != null) {
      return Answer.json(200, kept).with("X-Cache", "hit");
    }
    return once(key, request, handler);
  }

  private static String key(Request request, long whose, long version) {
    String query = request.query();
    return whose
        + ":"
        + version
        + ":"
        + request.template()
        + ":"
        + request.parameter()
        + (query == null ? "" : "?" + query);
  }

  /** Of many who ask for the same at once, one asks the database and the others wait for it. */
  private Answer once(String key, Request request, Handler handler) {
    var mine = new CompletableFuture<Answer>();
    CompletableFuture<Answer> first = underWay.putIfAbsent(key, mine);
    if (first != null) {
      try {
        return first.join().with("X-Cache", "hit");
      } catch (CompletionException failed) {
        return handler.handle(request).with("X-Cache", "miss");
      }
    }
    try {
      // Whoever asked first may have come back between our look and this.
      byte[] kept = cache.get(key);
      if (kept != null) {
        Answer answer = Answer.json(200, kept);
        mine.complete(answer);
        return answer.with("X-Cache", "hit");
      }
      Answer answer = handler.handle(request);
      if (answer.status() == 200) {
        cache.put(key, answer.body());
      }
      mine.complete(answer);
      return answer.with("X-Cache", "miss");
    } catch (RuntimeException refused) {
      mine.completeExceptionally(refused);
      throw refused;
    } finally {
      underWay.remove(key, mine);
    }
  }
}
