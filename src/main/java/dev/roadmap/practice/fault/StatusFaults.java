package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Note;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Statuses and error bodies that say something else than what happened. */
final class StatusFaults {

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "errors-with-200",
              "A client looks at the status first; an error under 200 is taken for a success.",
              parts -> parts.answers(StatusFaults::error, StatusFaults::asSuccess)),
          Fault.of(
              "unknown-id-200-null",
              "What does not exist is 404; 200 with null says it exists and is nothing.",
              parts ->
                  parts.answers(
                      "GET /tasks/{id}",
                      404,
                      answer -> Answer.json(200, "null".getBytes(StandardCharsets.UTF_8)))),
          Fault.of(
              "unknown-id-500",
              "Looking for what is not there must be expected; else the null comes back as 500.",
              parts -> parts.answers("GET /tasks/{id}", 404, answer -> crash())),
          Fault.of(
              "second-delete-500",
              "Deleting what is gone is an everyday thing: 404 or 204, never 500.",
              parts -> parts.answers("DELETE /tasks/{id}", 404, answer -> crash())),
          Fault.of(
              "no-allow",
              "405 has to say which methods are allowed.",
              parts ->
                  parts.answers(
                      answer -> answer.status() == 405, answer -> answer.without("Allow"))),
          Fault.of(
              "unknown-method-as-get",
              "A switch without a default branch treats every unknown method as GET.",
              parts -> parts.around(StatusFaults::asGet)),
          Fault.of(
              "stack-trace-in-errors",
              "A stack trace tells attackers what runs here, and clients nothing.",
              parts -> parts.answers(StatusFaults::error, StatusFaults::traced)),
          Fault.of(
              "problem-status-differs",
              "The status in the body has to be the one of the answer.",
              parts -> parts.answers(StatusFaults::error, StatusFaults::otherStatus)));

  private static final String TRACE =
      """
      java.lang.IllegalStateException: refused
      \tat com.example.tasks.TaskController.handle(TaskController.java:42)
      \tat com.example.web.Dispatcher.dispatch(Dispatcher.java:118)
      \tat java.base/java.lang.Thread.run(Thread.java:1474)
      """;

  private StatusFaults() {}

  static boolean error(Answer answer) {
    return answer.status() >= 400;
  }

  static Answer crash() {
    return Refusal.of(500, "Something went wrong in the server.", "status-codes").answer();
  }

  private static Answer asSuccess(Answer answer) {
    Note note = answer.note();
    String said = note == null ? "error" : note.meaning();
    byte[] body = new JsonText().object().member("error", said).end().bytes();
    return answer.withStatus(200).with("Content-Type", "application/json").withBody(body);
  }

  private static Answer asGet(Request request, Handler next) {
    Answer answer = next.handle(request);
    return answer.status() == 405 ? next.handle(request.as("GET")) : answer;
  }

  private static Answer traced(Answer answer) {
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    if (!body.endsWith("}")) {
      return answer;
    }
    var more = new StringBuilder(body.substring(0, body.length() - 1)).append(",\"trace\":");
    return answer.withBody(new JsonText(more).string(TRACE).raw("}").bytes());
  }

  private static Answer otherStatus(Answer answer) {
    int other = answer.status() == 500 ? 400 : 500;
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    return answer.withBody(
        body.replace("\"status\":" + answer.status(), "\"status\":" + other)
            .getBytes(StandardCharsets.UTF_8));
  }
}
