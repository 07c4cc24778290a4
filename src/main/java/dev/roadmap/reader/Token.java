package dev.roadmap.reader;

/** A piece of code, and what it is. */
record Token(Kind kind, String text) {

  /** What is told apart by colour, and by nothing that would be lost without it. */
  enum Kind {
    PLAIN,
    KEYWORD,
    STRING,
    VALUE,
    COMMENT,
    NAME
  }
}
