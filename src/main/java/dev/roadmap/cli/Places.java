package dev.roadmap.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where files lie: {@code ROADMAP_HOME} for all, else the system's own places.
 *
 * @param data the progress, its backups, the prompt's history
 * @param cache what can be made again
 */
public record Places(Path data, Path cache) {

  /** Reads the environment of Linux, macOS or Windows. */
  public static Places of(Map<String, String> environment, String system, String userHome) {
    @Nullable String own = environment.get("ROADMAP_HOME");
    if (own != null && !own.isBlank()) {
      Path home = Path.of(own).toAbsolutePath().normalize();
      return new Places(home, home.resolve("cache"));
    }
    @Nullable String set = environment.get("HOME");
    Path home = Path.of(set == null || set.isBlank() ? userHome : set).toAbsolutePath();
    if (system.startsWith("Mac")) {
      Path library = home.resolve("Library");
      return new Places(
          library.resolve("Application Support").resolve("roadmap"),
          library.resolve("Caches").resolve("roadmap"));
    }
    if (system.startsWith("Windows")) {
      Path local = absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
      return new Places(local.resolve("roadmap"), local.resolve("roadmap").resolve("cache"));
    }
    Path data = absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"));
    Path cache = absolute(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"));
    return new Places(data.resolve("roadmap"), cache.resolve("roadmap"));
  }

  /** Where backups are kept when nobody says otherwise. */
  Path backups() {
    return data.resolve("backups");
  }

  /** The base directory specification: a relative path is to be ignored. */
  private static Path absolute(@Nullable String set, Path otherwise) {
    if (set == null || set.isBlank()) {
      return otherwise;
    }
    Path path = Path.of(set);
    return path.isAbsolute() ? path : otherwise;
  }
}
