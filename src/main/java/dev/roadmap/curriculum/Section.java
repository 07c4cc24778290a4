package dev.roadmap.curriculum;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a lesson's body.
 *
 * @param heading empty for what stands before the first one
 * @param markdown what stands below it
 */
public record Section(String heading, String markdown) {

  private static final String MARK = "## ";
  private static final String FENCE = "```";

  /** The parts of a body, in order; a line in a code block is no heading. */
  public static List<Section> of(String body) {
    var sections = new ArrayList<Section>();
    String heading = "";
    int begin = 0;
    boolean code = false;
    for (int start = 0; start < body.length(); ) {
      int end = body.indexOf('\n', start);
      int next = end < 0 ? body.length() : end + 1;
      if (body.startsWith(FENCE, start)) {
        code = !code;
      } else if (!code && body.startsWith(MARK, start)) {
        add(sections, heading, body.substring(begin, start));
        heading = body.substring(start + MARK.length(), next).strip();
        begin = next;
      }
      start = next;
    }
    add(sections, heading, body.substring(begin));
    return sections;
  }

  private static void add(List<Section> sections, String heading, String text) {
    if (!heading.isEmpty() || !text.isBlank()) {
      sections.add(new Section(PlainText.of(heading), text));
    }
  }
}
