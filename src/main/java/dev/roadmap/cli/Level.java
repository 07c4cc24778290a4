package dev.roadmap.cli;

import dev.roadmap.curriculum.Road;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who somebody is to the road; {@code setup} picks the track by it. */
enum Level {
  BEGINNER(1, "You never wrote a program", "by-path"),
  FRONTEND(2, "You build front ends and move to the back end", "by-path"),
  STUDENT(3, "You study, and what you study lacks practice", "by-path"),
  POLYGLOT(4, "You know a language and want the others", "by-phase");

  private final int number;
  private final String who;
  private final String track;

  Level(int number, String who, String track) {
    this.number = number;
    this.who = who;
    this.track = track;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In the list of the question, from 1. */
  int number() {
    return number;
  }

  /** In the second person. */
  String who() {
    return who;
  }

  /** The track that suits; a road without it gives its first one. */
  String track(Road road) {
    return road.track(track).id();
  }

  static List<String> ids() {
    var ids = new ArrayList<String>();
    for (Level level : values()) {
      ids.add(level.id());
    }
    return ids;
  }

  /** Reads a name, the beginning of one, or its number in the list. */
  static Level parse(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    for (Level level : values()) {
      boolean numbered = wanted.equals(Integer.toString(level.number()));
      // The first letters of all four differ.
      if (numbered || (!wanted.isEmpty() && level.id().startsWith(wanted))) {
        return level;
      }
    }
    List<String> nearest = Nearest.to(wanted, ids());
    throw new Problem.Usage(
        "There is no level \"" + Finder.shown(typed) + "\".",
        nearest.isEmpty()
            ? "It is one of " + String.join(", ", ids()) + "."
            : "Did you mean " + String.join(" or ", nearest) + "?");
  }
}
