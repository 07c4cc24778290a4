package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.task.Draft;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskJson;
import dev.roadmap.practice.task.TaskRules;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Text, numbers and times that change on their way. */
final class TextFaults {

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "completed-as-text",
              "\"false\" is a text, and in most languages as good as true.",
              parts -> parts.json(field("completed", task -> "\"" + task.completed() + "\""))),
          Fault.of(
              "html-content-type",
              "The Content-Type says how to read the body; browsers would run this as a page.",
              parts ->
                  parts.answers(
                      answer -> answer.body().length > 0,
                      answer -> answer.with("Content-Type", "text/html; charset=utf-8"))),
          Fault.of(
              "latin-1-output",
              "JSON is UTF-8; in the platform's own charset every umlaut breaks.",
              parts -> parts.answers(answer -> true, TextFaults::latin)),
          Fault.of(
              "titles-html-escaped",
              "Escaping belongs where HTML is made, not into stored or sent data.",
              parts -> parts.json(title(TextFaults::escaped))),
          Fault.of(
              "titles-normalised",
              "Two ways to write é are two texts; a store keeps what it got.",
              parts -> parts.rules(RulesBehind.making(TextFaults::composed))),
          Fault.of(
              "lone-surrogate-poisons-list",
              "Half a character gets in and cannot get out: every list breaks on it.",
              TextFaults::poisoned),
          Fault.of(
              "id-as-32-bit",
              "A number cut to 32 bits finds somebody else's row.",
              parts -> parts.ids(TextFaults::narrow)),
          Fault.of(
              "time-without-zone",
              "Without a zone nobody knows which moment is meant.",
              parts ->
                  parts.json(
                      field(
                          "created_at",
                          task ->
                              "\""
                                  + LocalDateTime.ofInstant(task.createdAt(), ZoneOffset.UTC)
                                  + "\""))),
          Fault.of(
              "time-as-epoch",
              "A number instead of RFC 3339: seconds or milliseconds, nobody can tell.",
              parts -> parts.json(field("created_at", task -> Long.toString(task.created())))),
          Fault.of(
              "clock-an-hour-off",
              "Local time labelled as UTC is off by the zone's offset.",
              parts ->
                  parts.json(
                      field(
                          "created_at",
                          task -> "\"" + task.createdAt().plus(Duration.ofHours(1)) + "\""))));

  private TextFaults() {}

  /** Tasks with a member of their own making. */
  private static UnaryOperator<TaskJson> field(String name, Function<Task, String> value) {
    return sound ->
        (task, listed, out) -> {
          var whole = new StringBuilder();
          sound.write(task, listed, whole);
          int begin = whole.indexOf("\"" + name + "\":") + name.length() + 3;
          int end = begin;
          while (whole.charAt(end) != ',' && whole.charAt(end) != '}') {
            end++;
          }
          out.append(whole.replace(begin, end, value.apply(task)));
        };
  }

  private static UnaryOperator<TaskJson> title(UnaryOperator<String> change) {
    return sound ->
        (task, listed, out) ->
            sound.write(
                task.with(new Draft(change.apply(task.title()), task.completed())), listed, out);
  }

  private static Answer latin(Answer answer) {
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    return answer.withBody(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String escaped(String title) {
    return title
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static Draft composed(Draft draft) {
    return new Draft(Normalizer.normalize(draft.title(), Normalizer.Form.NFC), draft.completed());
  }

  private static void poisoned(Parts parts) {
    parts.rules(TextFaults::acceptingHalves);
    parts.around((request, next) -> breaking(parts, request, next));
  }

  private static TaskRules acceptingHalves(TaskRules sound) {
    return new RulesBehind(sound) {
      @Override
      public Draft create(JsonBody body) {
        String title = body.text("title");
        return title != null && half(title)
            ? new Draft(title.strip(), sound.create(Sent.with(body, "title", "x")).completed())
            : sound.create(body);
      }
    };
  }

  static boolean half(String text) {
    return text.codePoints()
        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  private static Answer breaking(Parts parts, Request request, Handler next) {
    Answer answer = next.handle(request);
    boolean list = request.method().equals("GET") && request.template().equals("/tasks");
    boolean poison =
        list
            && parts.store().list(request.user(), null).stream()
                .anyMatch(task -> half(task.title()));
    return poison ? StatusFaults.crash() : answer;
  }

  private static long narrow(String segment) {
    try {
      return new BigInteger(segment).intValue();
    } catch (NumberFormatException noNumber) {
      throw Refusal.of(400, "The id has to be a positive whole number.", "rest-principles");
    }
  }
}
