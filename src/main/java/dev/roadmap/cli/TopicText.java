package dev.roadmap.cli;

import dev.roadmap.terminal.Cells;
import dev.roadmap.terminal.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out a topic. The first line is its title; lines at the margin are running text up to the
 * next empty line; an indented line is an item, a term and what it means with two spaces between
 * them, or something to type.
 */
final class TopicText {

  private static final Pattern ITEM = Pattern.compile("  (\\S.*?)(?:  +(\\S.*))?");
  private static final int TERM = 16;

  private final Page page;
  private final StringBuilder paragraph = new StringBuilder();

  private TopicText(Page page) {
    this.page = page;
  }

  static void show(Page page, String text) {
    var layout = new TopicText(page);
    boolean title = true;
    for (String line : text.lines().toList()) {
      if (title) {
        page.prose("", page.theme().strong(line));
        title = false;
      } else {
        layout.line(line);
      }
    }
    layout.endParagraph();
  }

  private void line(String line) {
    Matcher item = ITEM.matcher(line);
    if (line.isBlank()) {
      endParagraph();
      page.gap();
    } else if (item.matches()) {
      endParagraph();
      item(item.group(1), item.group(2) == null ? "" : item.group(2));
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
    }
  }

  private void item(String term, String meaning) {
    String shown = page.theme().command(term);
    if (meaning.isEmpty()) {
      page.item("  ", shown);
    } else if (term.length() <= TERM && page.width() >= 60) {
      page.item("  " + Cells.pad(shown, TERM) + "  ", meaning);
    } else {
      page.item("  ", shown);
      page.prose("    ", meaning);
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      page.prose("", paragraph.toString());
      paragraph.setLength(0);
    }
  }
}
