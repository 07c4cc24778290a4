package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.json.JsonText;
import dev.roadmap.practice.json.JsonValue;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskJson;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what nobody asked for, and shows it. */
final class UnknownFields {

  private static final List<String> KNOWN = List.of("id", "title", "completed", "created_at");

  /** By id, the members as JSON, each behind a comma. */
  private final Map<Long, String> kept = new ConcurrentHashMap<>();

  private UnknownFields() {}

  static void spoil(Parts parts) {
    var fields = new UnknownFields();
    parts.json(fields::showing);
    parts.around((request, next) -> fields.keeping(parts, request, next));
  }

  private TaskJson showing(TaskJson sound) {
    return (task, listed, out) -> {
      sound.write(task, listed, out);
      out.insert(out.length() - 1, kept.getOrDefault(task.id(), ""));
    };
  }

  private Answer keeping(Parts parts, Request request, Handler next) {
    Answer answer = next.handle(request);
    String location = answer.header("Location");
    if (answer.status() != 201 || location == null || !location.startsWith("/tasks/")) {
      return answer;
    }
    long id = Long.parseLong(location.substring("/tasks/".length()));
    String members = members(Sent.body(request));
    if (members.isEmpty()) {
      return answer;
    }
    kept.put(id, members);
    Task task = parts.store().get(request.user(), id);
    return task == null ? answer : answer.withBody(parts.json().one(task));
  }

  private static String members(JsonBody body) {
    var members = new StringBuilder();
    for (Map.Entry<String, JsonValue> member : body.members().entrySet()) {
      String name = member.getKey();
      if (!KNOWN.contains(name)) {
        var json = new JsonText(members.append(',')).string(name).raw(":");
        write(json, member.getValue());
      }
    }
    return members.toString();
  }

  private static void write(JsonText json, JsonValue value) {
    switch (value) {
      case JsonValue.Text(String text) -> json.string(text);
      case JsonValue.Truth(boolean truth) -> json.raw(Boolean.toString(truth));
      case JsonValue.Numeral(String written) -> json.raw(written);
      case JsonValue.Null none -> json.raw("null");
      case JsonValue.Array list -> json.raw("[]");
      case JsonValue.Nested object -> json.raw("{}");
    }
  }
}
