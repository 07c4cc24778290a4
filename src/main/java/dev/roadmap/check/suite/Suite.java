package dev.roadmap.check.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is asked of a server.
 *
 * @param version from 1; grows when a check is added or becomes stricter
 * @param file its name, {@code tasks-api.yaml}
 * @param clients by name
 */
public record Suite(
    String id,
    int version,
    String title,
    String file,
    App app,
    Defaults defaults,
    Map<String, Client> clients,
    List<Check> checks) {

  public Suite {
    clients = Map.copyOf(clients);
    checks = List.copyOf(checks);
  }

  /**
   * How a program that we start is to be started.
   *
   * @param env given to it besides the port
   * @param readyPath what is asked for to see whether it answers
   */
  public record App(Map<String, String> env, String readyPath, Duration readyWithin) {
    public App {
      env = Map.copyOf(env);
    }
  }

  /**
   * What holds where a step says nothing else.
   *
   * @param timeout for a whole exchange
   * @param body bytes of an answer's body that are read
   */
  public record Defaults(Duration timeout, int body) {}

  /** The check of this id and all it needs, directly or not, in the order of the suite. */
  public Suite only(List<String> ids) {
    var wanted = new ArrayList<String>(ids);
    for (int i = 0; i < wanted.size(); i++) {
      for (Check check : checks) {
        if (check.id().equals(wanted.get(i))) {
          check.needs().stream().filter(need -> !wanted.contains(need)).forEach(wanted::add);
        }
      }
    }
    List<Check> some = checks.stream().filter(check -> wanted.contains(check.id())).toList();
    return new Suite(id, version, title, file, app, defaults, clients, some);
  }
}
