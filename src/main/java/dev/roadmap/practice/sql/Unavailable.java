package dev.roadmap.practice.sql;

import dev.roadmap.practice.http.Refusal;

/** What clients are told while the database does not answer. */
final class Unavailable {

  private Unavailable() {}

  static Refusal now() {
    return Refusal.of(503, "The database does not answer just now; try again.", "health-checks")
        .with("Retry-After", "1");
  }
}
