package dev.roadmap.check.http;

/** What was not in order about an answer that could still be read. */
public enum Irregularity {
  BARE_LINE_FEED("a line of the head ends in LF alone instead of CR LF (RFC 9112 2.2)"),
  NO_SPACE_AFTER_STATUS("no blank stands after the status code (RFC 9112 4)"),
  BLANK_LINE_FIRST("an empty line stands before the status line"),
  FOLDED_HEADER("a header goes on in the next line (RFC 9112 5.2)"),
  SPACE_BEFORE_COLON("a blank stands between a header's name and its colon (RFC 9112 5.1)"),
  CONTROL_IN_HEADER("a control character stands in a header (RFC 9110 5.5)"),
  LENGTH_TWICE("Content-Length is there twice (RFC 9110 8.6)"),
  LENGTH_AND_CHUNKED("Content-Length and Transfer-Encoding are both there (RFC 9112 6.2)"),
  LENGTH_WITHOUT_CONTENT("an answer that can have no body has a Content-Length (RFC 9110 8.6)"),
  CHUNKED_TO_OLD_CLIENT("chunks were sent to an HTTP/1.0 client (RFC 9112 6.1)"),
  BYTES_AFTER_END("more bytes came than the answer said it has (RFC 9112 6.3)");

  private final String sentence;

  Irregularity(String sentence) {
    this.sentence = sentence;
  }

  /** What is wrong, and the section that says so. */
  public String sentence() {
    return sentence;
  }
}
