package dev.roadmap.practice.observe;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Router;
import dev.roadmap.practice.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Says whether the server lives, and whether its parts do. */
public final class Health {

  /** A part: whether it works, and whether the server can do without it. */
  private record Part(BooleanSupplier works, boolean needed) {}

  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** A part without which nothing goes. */
  public Health needs(String name, BooleanSupplier works) {
    parts.put(name, new Part(works, true));
    return this;
  }

  /** A part without which it goes, only worse. */
  public Health likes(String name, BooleanSupplier works) {
    parts.put(name, new Part(works, false));
    return this;
  }

  /** Adds the routes. */
  public void route(Router router, Metrics metrics) {
    router
        .on("GET", "/healthz", request -> answer(200, "ok", Map.of()))
        .on("GET", "/readyz", request -> ready())
        .on("GET", "/health", request -> health())
        .on("GET", "/metrics", request -> metrics.page());
  }

  private Answer ready() {
    Map<String, Boolean> found = look();
    boolean ready = works(found);
    return answer(ready ? 200 : 503, ready ? "ready" : "not ready", found);
  }

  private Answer health() {
    Map<String, Boolean> found = look();
    boolean works = works(found);
    String status = !works ? "down" : found.containsValue(false) ? "degraded" : "ok";
    return answer(works ? 200 : 503, status, found);
  }

  private Map<String, Boolean> look() {
    var found = new LinkedHashMap<String, Boolean>();
    parts.forEach((name, part) -> found.put(name, part.works().getAsBoolean()));
    return found;
  }

  private boolean works(Map<String, Boolean> found) {
    return parts.entrySet().stream()
        .allMatch(part -> !part.getValue().needed() || found.getOrDefault(part.getKey(), false));
  }

  private static Answer answer(int status, String word, Map<String, Boolean> parts) {
    var json = new JsonText().object().member("status", word);
    if (!parts.isEmpty()) {
      var list = new JsonText().object();
      parts.forEach((name, works) -> list.member(name, works ? "ok" : "down"));
      json.name("parts").raw(list.end().toString());
    }
    return Answer.json(status, json.end().bytes()).with("Cache-Control", "no-store");
  }
}
