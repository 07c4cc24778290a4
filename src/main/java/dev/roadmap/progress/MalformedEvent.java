package dev.roadmap.progress;

/** What should be an event is not one; the message says why, without what was found. */
final class MalformedEvent extends RuntimeException {
  MalformedEvent(String reason) {
    super(reason);
  }

  MalformedEvent(String reason, Throwable cause) {
    super(reason, cause);
  }
}
