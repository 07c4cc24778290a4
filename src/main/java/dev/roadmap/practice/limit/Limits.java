package dev.roadmap.practice.limit;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Bodies;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Refuses whoever asks too often, before anything is done. */
public final class Limits {

  private static final List<String> EXEMPT =
      List.of("/healthz", "/readyz", "/health", "/metrics", "/docs", "/openapi.json");

  private Limits() {}

  /** Decides about a request. */
  @FunctionalInterface
  public interface Counter {
    Limiter.Verdict take(String client);
  }

  /**
   * A handler behind a limit.
   *
   * @param client who asks
   */
  public static Handler before(
      Handler handler, Counter counter, int requests, Function<Request, String> client) {
    return request -> {
      if (EXEMPT.contains(request.path()) || request.path().equals("/auth/login")) {
        return handler.handle(request);
      }
      Limiter.Verdict verdict = counter.take(client.apply(request));
      refuse(verdict);
      return answered(handler, request)
          .with("RateLimit-Limit", Integer.toString(requests))
          .with("RateLimit-Remaining", Integer.toString(verdict.left()));
    };
  }

  /** The limit of logins; a request that is none of those goes through. */
  public static Handler beforeLogin(Handler handler, Limiter limiter) {
    return request -> {
      String email = Bodies.json(request).text("email");
      String who = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
      refuse(limiter.take(request.client().getHostAddress() + " " + who));
      return handler.handle(request);
    };
  }

  private static Answer answered(Handler handler, Request request) {
    try {
      return handler.handle(request);
    } catch (Refusal refusal) {
      return refusal.answer();
    }
  }

  private static void refuse(Limiter.Verdict verdict) {
    if (verdict.delay() > 0) {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(verdict.delay() - 1) + 1;
      throw Refusal.of(429, "Too many requests; try again in " + seconds + " s.", "rate-limiting")
          .with("Retry-After", Long.toString(seconds));
    }
  }
}
