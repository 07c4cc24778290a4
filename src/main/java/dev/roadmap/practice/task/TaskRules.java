package dev.roadmap.practice.task;

import dev.roadmap.practice.json.JsonBody;

/** What a client may say, and what comes of it. Each throws a Refusal when a rule is broken. */
public interface TaskRules {

  /** A new task. */
  Draft create(JsonBody body);

  /** All of a task replaced. */
  Draft replace(JsonBody body, Task before);

  /** What is named changed, and the rest left (RFC 7396). */
  Draft merge(JsonBody body, Task before);
}
