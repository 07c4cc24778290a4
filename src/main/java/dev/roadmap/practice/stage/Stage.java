package dev.roadmap.practice.stage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far the practice server has grown. Each stage has all that the ones before it have. */
public enum Stage {
  MEMORY(6, "build-apis", "the task API, kept in memory"),
  SQL(7, "connect-database", "tasks in a database: they survive a restart"),
  AUTH(8, "auth-security", "sign-up, login and tokens; everybody has tasks of their own"),
  CACHE(11, "redis-caching", "ETag, conditional requests, a cache in front of the database"),
  JOBS(12, "message-queues", "exports as jobs, done in the background"),
  OBSERVE(13, "monitoring", "health, metrics, a log with request ids"),
  LIMIT(14, "advanced", "429 for whoever asks too often");

  private final int phase;
  private final String phaseId;
  private final String summary;

  Stage(int phase, String phaseId, String summary) {
    this.phase = phase;
    this.phaseId = phaseId;
    this.summary = summary;
  }

  /** The phase of the road it belongs to. */
  public int phase() {
    return phase;
  }

  /** What it adds, in half a sentence. */
  public String summary() {
    return summary;
  }

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether all of another stage is in it. */
  public boolean has(Stage other) {
    return compareTo(other) >= 0;
  }

  /** The stage of this name, phase number or phase id; null for none. */
  public static @Nullable Stage of(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    for (Stage stage : values()) {
      if (wanted.equals(stage.id())
          || wanted.equals(stage.phaseId)
          || wanted.equals(Integer.toString(stage.phase))) {
        return stage;
      }
    }
    return null;
  }
}
