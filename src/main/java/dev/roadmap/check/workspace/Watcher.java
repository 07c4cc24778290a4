package dev.roadmap.check.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Notices what changes in a folder by looking at it again and again: that works on every disk and
 * in every container, and with the files that count it is quick.
 */
public final class Watcher {

  private static final Duration EVERY = Duration.ofMillis(250);

  /** A look may take at most this part of the time. */
  private static final int SHARE = 20;

  /** What a program writes itself in so many runs one after the other is not somebody's work. */
  private static final int OWN_RUNS = 2;

  private final Path folder;
  private final Pause pause;
  private final Map<String, Integer> writtenByRuns = new HashMap<>();
  private final Set<String> ignored = new HashSet<>();
  private SortedMap<String, Sources.Stamp> seen;

  /** Lets time go by between two looks; tests do not. */
  public interface Pause {
    /** Returns after this time; throws when waiting is to end. */
    void of(Duration time) throws InterruptedException;
  }

  public Watcher(Path folder, Pause pause) {
    this.folder = folder;
    this.pause = pause;
    seen = Sources.of(folder);
  }

  /**
   * Waits until something has changed and nothing changes any more.
   *
   * @return what changed since the last time, by path below the folder
   */
  public List<String> await() throws InterruptedException {
    while (true) {
      long begun = System.nanoTime();
      SortedMap<String, Sources.Stamp> now = Sources.of(folder);
      Duration look = Duration.ofNanos(System.nanoTime() - begun);
      List<String> changed = differences(seen, now);
      if (!changed.isEmpty()) {
        seen = settled(now, look);
        return changed;
      }
      pause.of(interval(look));
    }
  }

  /** Editors and tools write several files, one after the other: waits for the last of them. */
  private SortedMap<String, Sources.Stamp> settled(
      SortedMap<String, Sources.Stamp> first, Duration look) throws InterruptedException {
    SortedMap<String, Sources.Stamp> before = first;
    while (true) {
      pause.of(interval(look));
      SortedMap<String, Sources.Stamp> now = Sources.of(folder);
      if (differences(before, now).isEmpty()) {
        return now;
      }
      before = now;
    }
  }

  private static Duration interval(Duration look) {
    Duration gentle = look.multipliedBy(SHARE);
    return gentle.compareTo(EVERY) > 0 ? gentle : EVERY;
  }

  /**
   * To be called after a run: what changed during two runs in a row was written by the program, or
   * by its build, and is no longer looked at.
   *
   * @return what is no longer looked at from now on
   */
  public List<String> ran() {
    List<String> changed = differences(seen, Sources.of(folder));
    writtenByRuns.keySet().retainAll(changed);
    var learned = new TreeSet<String>();
    for (String file : changed) {
      if (writtenByRuns.merge(file, 1, Integer::sum) >= OWN_RUNS) {
        ignored.add(file);
        learned.add(file);
      }
    }
    return List.copyOf(learned);
  }

  /** Takes a file as it is now: we wrote it ourselves. */
  public void accept(String file) {
    Sources.Stamp now = Sources.of(folder).get(file);
    var accepted = new TreeMap<>(seen);
    if (now == null) {
      accepted.remove(file);
    } else {
      accepted.put(file, now);
    }
    seen = accepted;
  }

  private List<String> differences(
      Map<String, Sources.Stamp> before, Map<String, Sources.Stamp> after) {
    var changed = new TreeSet<String>();
    after.forEach((file, stamp) -> {
      if (!stamp.equals(before.get(file))) {
        changed.add(file);
      }
    });
    for (String file : before.keySet()) {
      if (!after.containsKey(file)) {
        changed.add(file);
      }
    }
    changed.removeAll(ignored);
    return List.copyOf(changed);
  }
}
