package dev.roadmap.terminal.pager;

import java.util.List;

/**
 * A text laid out for a width.
 *
 * @param blocks on which line each part of it begins, ascending: whatever the width, the parts are
 *     the same, and so a place is found again
 */
public record Layout(List<String> lines, List<Integer> blocks) {

  /** The part that a line belongs to; 0 before the first. */
  int blockAt(int line) {
    int block = 0;
    while (block + 1 < blocks.size() && blocks.get(block + 1) <= line) {
      block++;
    }
    return block;
  }

  /** How many lines a part has, at least 1. */
  int length(int block) {
    int end = block + 1 < blocks.size() ? blocks.get(block + 1) : lines.size();
    return Math.max(1, end - lineOf(block));
  }

  /** The line on which a part begins. */
  int lineOf(int block) {
    return block <= 0 || blocks.isEmpty() ? 0 : blocks.get(Math.min(block, blocks.size() - 1));
  }
}
