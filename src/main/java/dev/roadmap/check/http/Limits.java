package dev.roadmap.check.http;

/**
 * How much of an answer is read.
 *
 * @param head bytes of the status line and the headers
 * @param headers how many lines of headers
 * @param body bytes of the body
 */
public record Limits(int head, int headers, int body) {

  public static final Limits USUAL = new Limits(64 * 1024, 2000, 1024 * 1024);

  public Limits withBody(int bytes) {
    return new Limits(head, headers, bytes);
  }
}
