package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.json.JsonReader;
import dev.roadmap.practice.json.JsonValue;
import dev.roadmap.practice.json.MalformedJson;
import dev.roadmap.practice.task.Draft;
import dev.roadmap.practice.task.StrictTaskRules;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskRules;
import java.util.List;
import java.util.function.Predicate;

/** What goes wrong when bodies are looked at. */
final class ValidationFaults {

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "title-null-accepted",
              "null is there and says nothing; String.valueOf makes the text \"null\" of it.",
              parts -> parts.rules(RulesBehind.reading(ValidationFaults::nullAsText))),
          Fault.of(
              "blank-title-accepted",
              "Present is not the same as filled in.",
              parts -> parts.rules(ValidationFaults::blankIsFine)),
          Fault.of(
              "malformed-json-500",
              "A body that cannot be read is the client's mistake, 400, not the server's.",
              parts -> parts.around(broken(problem -> !problem.json()))),
          Fault.of(
              "array-body-500",
              "JSON is not always an object; a list where one was expected ends in a cast.",
              parts -> parts.around(broken(MalformedJson::json))),
          Fault.of(
              "stores-before-validating",
              "Look first, then store: what was refused must leave no trace.",
              parts -> parts.around((request, next) -> storing(parts, request, next))),
          Fault.of(
              "title-cut-at-255",
              "Too long is an error to tell, not something to cut off quietly.",
              parts -> parts.rules(RulesBehind.reading(ValidationFaults::cut))));

  private ValidationFaults() {}

  private static JsonBody nullAsText(JsonBody body) {
    return body.get("title") instanceof JsonValue.Null ? Sent.with(body, "title", "null") : body;
  }

  private static JsonBody cut(JsonBody body) {
    String title = body.text("title");
    return title == null || title.length() <= StrictTaskRules.LONGEST_TITLE
        ? body
        : Sent.with(body, "title", title.substring(0, StrictTaskRules.LONGEST_TITLE));
  }

  private static TaskRules blankIsFine(TaskRules sound) {
    return new RulesBehind(sound) {
      @Override
      public Draft create(JsonBody body) {
        return blank(body)
            ? new Draft("", sound.create(filled(body)).completed())
            : sound.create(body);
      }

      @Override
      public Draft replace(JsonBody body, Task before) {
        return blank(body)
            ? new Draft("", sound.replace(filled(body), before).completed())
            : sound.replace(body, before);
      }
    };
  }

  private static boolean blank(JsonBody body) {
    String title = body.text("title");
    return title != null && title.isBlank();
  }

  private static JsonBody filled(JsonBody body) {
    return Sent.with(body, "title", "x");
  }

  private static Around broken(Predicate<MalformedJson> which) {
    return (request, next) -> {
      Answer answer = next.handle(request);
      if (answer.status() != 400 && answer.status() != 422) {
        return answer;
      }
      try {
        JsonReader.object(request.body());
        return answer;
      } catch (MalformedJson problem) {
        boolean body = !request.method().equals("GET") && !request.method().equals("HEAD");
        return body && which.test(problem)
            ? Refusal.of(500, "Something went wrong in the server.", "status-codes").answer()
            : answer;
      }
    };
  }

  private static Answer storing(Parts parts, Request request, Handler next) {
    Answer answer = next.handle(request);
    if (answer.status() == 422
        && request.method().equals("POST")
        && request.template().equals("/tasks")) {
      String title = Sent.body(request).text("title");
      parts.store().create(request.user(), new Draft(title == null ? "" : title, false));
    }
    return answer;
  }
}
