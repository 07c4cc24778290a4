package dev.roadmap.practice.http;

/** What can go wrong on a connection on purpose. */
public enum WireFlaw {
  HEAD_WITH_BODY,
  NO_CONTENT_WITH_BODY,
  LENGTH_IN_CHARACTERS,
  CLOSES_WITHOUT_SAYING,
  IGNORES_CONNECTION_CLOSE,
  REFUSED_BODY_LEFT_UNREAD,
  /** The only one the JDK's server can have: it gets one thread. */
  ONE_WORKER
}
