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

  /** The parts of a body, in order; a line in a code block is no heading. */
  public static List<Section> of(String body) {
    var sections = new ArrayList<Section>();
    var text = new StringBuilder();
    String heading = "";
    boolean code = false;
    for (String line : body.lines().toList()) {
      code ^= line.stripLeading().startsWith("```");
      if (!code && line.startsWith(MARK)) {
        add(sections, heading, text);
        heading = line.substring(MARK.length()).strip();
      } else {
        text.append(line).append('\n');
      }
    }
    add(sections, heading, text);
    return sections;
  }

  private static void add(List<Section> sections, String heading, StringBuilder text) {
    if (!heading.isEmpty() || !text.toString().isBlank()) {
      sections.add(new Section(PlainText.of(heading), text.toString()));
    }
    text.setLength(0);
  }
}
