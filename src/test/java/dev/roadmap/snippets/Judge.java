package dev.roadmap.snippets;

import dev.roadmap.snippets.Programs.Ended;

/** Holds what a program did against what the lesson says of it. */
final class Judge {

  private Judge() {}

  /**
   * Judges a run or a check.
   *
   * @param checked how much a check that went well is worth
   */
  static Proof judge(Snippet snippet, Ended ended, Proof.Depth checked) {
    int expected = snippet.runs() ? snippet.exit() : 0;
    if (ended.exit() != expected) {
      return new Proof.Wrong("ended with " + ended.exit() + "\n" + ended.all());
    }
    if (!snippet.runs()) {
      return Proof.proven(checked);
    }
    return printed(snippet, ended.out());
  }

  static Proof printed(Snippet snippet, String out) {
    String result = snippet.result();
    return result == null || Expected.matches(result, out)
        ? Proof.proven(Proof.Depth.RUN)
        : new Proof.Wrong("printed\n" + out + "and the lesson says\n" + result);
  }
}
