package dev.roadmap.snippets;

/** What came of a snippet. */
sealed interface Proof {

  /** How much is proven of it, from much to nothing. */
  enum Depth {
    RUN("run, and printed what the lesson says"),
    SENT("sent to the practice server, which answered as the lesson says"),
    PART("found in a solution that passes its suite"),
    COMPILED("compiled or type-checked with its libraries"),
    PARSED("parsed"),
    NONE("plain text");

    private final String words;

    Depth(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  record Proven(Depth depth) implements Proof {}

  /** A tool is missing on this machine. */
  record LeftOut(String tool) implements Proof {}

  record Wrong(String message) implements Proof {}

  static Proof proven(Depth depth) {
    return new Proven(depth);
  }
}
