package dev.roadmap.curriculum.build;

/**
 * Characters no file of a road may hold: a terminal would obey them instead of showing them, or
 * they reorder what is shown.
 */
final class Characters {

  private Characters() {}

  /** The index of the first refused character, or -1. */
  static int findRefused(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isRefused(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  static String refusal(int codePoint) {
    return String.format(
        "the invisible character U+%04X must not be in a road: take it out", codePoint);
  }

  private static boolean isRefused(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7f && c <= 0x9f)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xfeff;
  }
}
