package dev.roadmap.practice.http;

import dev.roadmap.practice.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer that says no, as problem details (RFC 9457). */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A broken rule: which field, and what it should be. */
  public record Flaw(String field, String message) {}

  private final int status;
  private final transient List<Flaw> flaws;
  private final transient Map<String, String> headers;
  private final String lesson;

  private Refusal(
      int status, String detail, List<Flaw> flaws, Map<String, String> headers, String lesson) {
    super(detail, null, false, false);
    this.status = status;
    this.flaws = flaws;
    this.headers = headers;
    this.lesson = lesson;
  }

  /**
   * A refusal.
   *
   * @param detail a sentence that says what to do
   * @param lesson the id of the lesson that explains it
   */
  public static Refusal of(int status, String detail, String lesson) {
    return new Refusal(status, detail, List.of(), Map.of(), lesson);
  }

  /** 422, with every rule that was broken. */
  public static Refusal rules(List<Flaw> flaws) {
    Flaw first = flaws.getFirst();
    String detail = first.field() + " " + first.message() + ".";
    if (flaws.size() > 1) {
      detail += " And " + (flaws.size() - 1) + " more.";
    }
    return new Refusal(422, detail, List.copyOf(flaws), Map.of(), "status-codes");
  }

  /** The same with a header. */
  public Refusal with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Refusal(status, detail(), flaws, more, lesson);
  }

  public int status() {
    return status;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  public List<Flaw> flaws() {
    return flaws;
  }

  /** As it is sent. */
  public Answer answer() {
    var json = new JsonText().object();
    json.member("type", "about:blank");
    json.member("title", Status.phrase(status));
    json.member("status", status);
    json.member("detail", detail());
    if (!flaws.isEmpty()) {
      json.name("errors").raw("[");
      String comma = "";
      for (Flaw flaw : flaws) {
        json.raw(comma);
        json.object().member("field", flaw.field()).member("message", flaw.message()).end();
        comma = ",";
      }
      json.raw("]");
    }
    Answer answer = Answer.of(status, "application/problem+json", json.end().bytes());
    for (Map.Entry<String, String> header : headers.entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer.noting(detail(), lesson);
  }
}
