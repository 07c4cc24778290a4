package dev.roadmap.practice.fault;

import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.task.Draft;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskRules;
import java.util.function.UnaryOperator;

/** Rules that are as others are, except where they say otherwise. */
class RulesBehind implements TaskRules {

  final TaskRules sound;

  RulesBehind(TaskRules sound) {
    this.sound = sound;
  }

  /** Rules that see another body than the one that was sent. */
  static UnaryOperator<TaskRules> reading(UnaryOperator<JsonBody> change) {
    return sound ->
        new RulesBehind(sound) {
          @Override
          public Draft create(JsonBody body) {
            return sound.create(change.apply(body));
          }

          @Override
          public Draft replace(JsonBody body, Task before) {
            return sound.replace(change.apply(body), before);
          }
        };
  }

  /** Rules that make something else of what was sent. */
  static UnaryOperator<TaskRules> making(UnaryOperator<Draft> change) {
    return sound ->
        new RulesBehind(sound) {
          @Override
          public Draft create(JsonBody body) {
            return change.apply(sound.create(body));
          }

          @Override
          public Draft replace(JsonBody body, Task before) {
            return change.apply(sound.replace(body, before));
          }

          @Override
          public Draft merge(JsonBody body, Task before) {
            return change.apply(sound.merge(body, before));
          }
        };
  }

  @Override
  public Draft create(JsonBody body) {
    return sound.create(body);
  }

  @Override
  public Draft replace(JsonBody body, Task before) {
    return sound.replace(body, before);
  }

  @Override
  public Draft merge(JsonBody body, Task before) {
    return sound.merge(body, before);
  }
}
