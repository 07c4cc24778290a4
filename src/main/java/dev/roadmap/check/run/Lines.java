package dev.roadmap.check.run;

import dev.roadmap.check.http.Deadline;
import dev.roadmap.check.http.Wire;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;

/** The connections of a check that have a name. */
final class Lines implements AutoCloseable {

  private final Map<String, Wire> open = new HashMap<>();

  /** The connection of this name, opened when it is not yet; a nameless one is always new. */
  Wire.Opening get(String name, InetSocketAddress address, Deadline deadline) {
    Wire wire = open.get(name);
    if (wire != null) {
      return new Wire.Open(wire);
    }
    Wire.Opening opening = Wire.open(address, deadline);
    if (opening instanceof Wire.Open(Wire opened) && !name.isEmpty()) {
      open.put(name, opened);
    }
    return opening;
  }

  /** Whether it was opened by an earlier step. */
  boolean has(String name) {
    return open.containsKey(name);
  }

  void close(String name) {
    Wire wire = open.remove(name);
    if (wire != null) {
      wire.close();
    }
  }

  @Override
  public void close() {
    open.values().forEach(Wire::close);
    open.clear();
  }
}
