package dev.roadmap.curriculum;

/** What a step asks for: reading, doing, or a piece of a project. */
public enum StepKind {
  LESSON("lesson"),
  EXERCISE("exercise"),
  MILESTONE("milestone");

  private final String word;

  StepKind(String word) {
    this.word = word;
  }

  /** The word people and JSON see. */
  public String word() {
    return word;
  }
}
