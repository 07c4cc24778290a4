package dev.roadmap.review;

/** Numbers that look random and are the same on every machine for the same question. */
final class Seed {

  private Seed() {}

  /** A well-mixed number for a question and a count. */
  static long of(String question, long count) {
    long mixed = 0xcbf29ce484222325L;
    for (int i = 0; i < question.length(); i++) {
      mixed = (mixed ^ question.charAt(i)) * 0x100000001b3L;
    }
    return mix(mixed + count * 0x9e3779b97f4a7c15L);
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
