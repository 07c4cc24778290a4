package dev.roadmap.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One entry of the log.
 *
 * @param id a UUIDv7; the order of ids is the order of the log
 * @param at the wall clock when it was recorded, in milliseconds; it may run backwards
 * @param zone where it was recorded
 * @param device which machine recorded it: a random word, not its name
 * @param subject a step's id or a setting's key; empty when the event is about nothing in
 *     particular
 * @param data a JSON object, byte for byte as it was recorded
 */
public record Event(
    String id, Instant at, ZoneId zone, String device, String type, String subject, String data) {

  /** The local date on which it was recorded. */
  public LocalDate day() {
    return at.atZone(zone).toLocalDate();
  }

  /** A text field of {@link #data}: a note's {@code text}, the {@code reason} of a skip. */
  public Optional<String> text(String field) {
    return Payload.text(data, field);
  }
}
