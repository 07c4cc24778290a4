package dev.roadmap.check.http;

/** Why no whole answer came. */
public enum Trouble {
  /** Nothing listens there. */
  REFUSED,
  /** No connection in time. */
  NO_CONNECTION,
  /** Closed in order, before the first byte of an answer. */
  CLOSED,
  /** Cut off (a TCP reset). */
  RESET,
  /** Not done by the deadline. */
  TOO_SLOW,
  /** What came does not begin like HTTP. */
  NOT_HTTP,
  /** A header line that cannot be read. */
  BAD_HEADER,
  /** More or longer headers than anybody needs. */
  HEAD_TOO_LARGE,
  /** A Content-Length that is no number, or two that differ. */
  BAD_LENGTH,
  /** Chunks that are not as RFC 9112 7.1 has them. */
  BAD_CHUNK,
  /** The connection ended before the body did. */
  CUT_SHORT,
  /** A body larger than is read here. */
  BODY_TOO_LARGE
}
