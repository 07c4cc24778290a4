package dev.roadmap.curriculum.build;

import java.util.Map;

/**
 * A code block of a lesson.
 *
 * @param language the first word of its info string: {@code python}, {@code output}
 * @param words the others, with what stands behind their {@code =}: {@code run}, {@code exit=1}
 * @param text with a line end after each line
 * @param line where it begins in the file, from 1
 * @param group the same for fences with nothing but blank lines between them
 */
public record Fence(String language, Map<String, String> words, String text, int line, int group) {

  /** Whether this word stands in its info string. */
  public boolean has(String word) {
    return words.containsKey(word);
  }

  /** Whether it shows what a fence before it prints or gets back. */
  public boolean isResult() {
    return language.equals("output") || language.equals("response");
  }
}
