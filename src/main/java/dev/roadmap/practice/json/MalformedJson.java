package dev.roadmap.practice.json;

/** What was sent is no JSON, or no object. The message is a sentence for whoever sent it. */
public final class MalformedJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean json;

  MalformedJson(String message, boolean json) {
    super(message, null, false, false);
    this.json = json;
  }

  /** Whether it is JSON all the same: a list, a number, a text, null. */
  public boolean json() {
    return json;
  }
}
