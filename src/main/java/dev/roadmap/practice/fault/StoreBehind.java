package dev.roadmap.practice.fault;

import dev.roadmap.practice.task.Draft;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskStore;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A store that does what another does, except where it says otherwise. */
class StoreBehind implements TaskStore {

  final TaskStore sound;

  StoreBehind(TaskStore sound) {
    this.sound = sound;
  }

  @Override
  public List<Task> list(long owner, @Nullable Boolean completed) {
    return sound.list(owner, completed);
  }

  @Override
  public Task create(long owner, Draft draft) {
    return sound.create(owner, draft);
  }

  @Override
  public @Nullable Task get(long owner, long id) {
    return sound.get(owner, id);
  }

  @Override
  public @Nullable Task update(long owner, long id, UnaryOperator<Task> change) {
    return sound.update(owner, id, change);
  }

  @Override
  public boolean delete(long owner, long id, Consumer<Task> before) {
    return sound.delete(owner, id, before);
  }

  @Override
  public void put(Task task) {
    sound.put(task);
  }

  /** Takes a task away without asking. */
  final void drop(Task task) {
    sound.delete(task.owner(), task.id(), any -> {});
  }
}
