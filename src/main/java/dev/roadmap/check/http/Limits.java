package dev.roadmap.check.http;

/**
 * How much of an answer is read.
 *
 * @param head bytes of the status line and the headers
 * @param headers how many lines of headers
 * @param body bytes of the body
 * @param place what a large body has to wait for
 */
public record Limits(int head, int headers, int body, Room.Place place) {

  /** The usual ones, for an answer that has this place. */
  public static Limits usual(Room.Place place) {
    return new Limits(64 * 1024, 2000, 1024 * 1024, place);
  }

  public Limits withBody(int bytes) {
    return new Limits(head, headers, bytes, place);
  }
}
