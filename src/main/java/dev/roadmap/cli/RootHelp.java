package dev.roadmap.cli;

import dev.roadmap.terminal.Page;
import dev.roadmap.terminal.Theme;

/** The help of {@code roadmap} itself. Made without picocli: it needs no command's declaration. */
final class RootHelp {

  private RootHelp() {}

  static void print(Page page) {
    Theme theme = page.theme();
    page.prose(
        "",
        theme.strong("roadmap")
            + " takes you from the first lesson to eleven finished backend projects, one step at a"
            + " time.");
    page.gap().prose("", "Usage: " + theme.command("roadmap") + " [COMMAND] [OPTIONS]");
    String group = "";
    for (Catalogue.Entry entry : Catalogue.entries()) {
      if (!entry.group().equals(group)) {
        group = entry.group();
        page.gap().line(theme.strong(group));
      }
      String name = entry.name();
      page.item(
          "  " + theme.command(name) + " ".repeat(Math.max(1, 12 - name.length())),
          entry.summary());
    }
    page.gap().line(theme.strong("With every command"));
    option(page, "--json", "Data for programs");
    option(page, "--plain", "Words instead of drawings, for screen readers");
    option(page, "--color", "auto, always or never");
    option(page, "--help", "What it takes, with examples");
    option(page, "--version", "Which roadmap this is");
    topics(page);
    page.next("roadmap next", "what to do now");
  }

  private static void topics(Page page) {
    page.gap().line(page.theme().strong("Topics, by roadmap help TOPIC"));
    for (Topic topic : Topic.ALL) {
      option(page, topic.name(), topic.summary());
    }
  }

  private static void option(Page page, String name, String what) {
    page.item(
        "  " + page.theme().command(name) + " ".repeat(Math.max(1, 12 - name.length())), what);
  }
}
