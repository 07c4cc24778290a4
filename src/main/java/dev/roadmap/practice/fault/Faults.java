package dev.roadmap.practice.fault;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All faults, in the order of docs/practice-server.md. */
public final class Faults {

  private static final List<Fault> ALL = all();

  private Faults() {}

  private static List<Fault> all() {
    var all = new ArrayList<Fault>();
    all.addAll(CreateFaults.ALL);
    all.addAll(ListFaults.ALL);
    all.addAll(ValidationFaults.ALL);
    all.addAll(StatusFaults.ALL);
    all.addAll(UpdateFaults.ALL);
    all.addAll(DeleteFaults.ALL);
    all.addAll(TextFaults.ALL);
    all.addAll(WireFaults.ALL);
    all.addAll(LoadFaults.ALL);
    all.addAll(SqlFaults.ALL);
    all.addAll(AuthFaults.ALL);
    all.addAll(LaterFaults.ALL);
    return List.copyOf(all);
  }

  public static List<Fault> list() {
    return ALL;
  }

  /** The fault of this name; null for none. */
  public static @Nullable Fault named(String name) {
    for (Fault fault : ALL) {
      if (fault.name().equals(name)) {
        return fault;
      }
    }
    return null;
  }
}
