package dev.roadmap.check.run;

import dev.roadmap.check.http.Limits;
import dev.roadmap.check.http.Room;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.target.Part;
import dev.roadmap.check.target.Target;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is the same for all checks of a run. */
record Setting(
    Suite suite, Target target, long seed, Clock clock, Map<String, Part> parts, Room room) {

  private static final int MOST_LINES = 20;

  Requests requests() {
    return new Requests(base(), suite.clients());
  }

  Exchanges exchanges() {
    return new Exchanges(base());
  }

  /** The address without a slash at its end. */
  URI base() {
    String text = target.base().toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : target.base();
  }

  Limits limits(Room.Place place) {
    return Limits.usual(place).withBody(suite.defaults().body());
  }

  List<String> printedSince(long mark) {
    List<String> printed = target.printedSince(mark);
    int from = Math.max(0, printed.size() - MOST_LINES);
    return new ArrayList<>(printed.subList(from, printed.size()));
  }
}
