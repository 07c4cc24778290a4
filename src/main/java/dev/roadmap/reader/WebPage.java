package dev.roadmap.reader;

import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Markup;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A text as one HTML page that needs nothing else: no script, no font, no picture, no network. Its
 * language tabs are radio buttons: CSS shows what is chosen.
 *
 * @param facts short lines below the title
 * @param sources addresses where to read more
 * @param checked the day on which the text was last checked, or empty
 * @param commands what to type next, each with a reason
 */
public record WebPage(
    String title,
    List<String> facts,
    Markdown text,
    List<String> languages,
    List<String> sources,
    String checked,
    List<Command> commands) {

  /** A command line and why to type it. */
  public record Command(String line, String why) {}

  /** The page. */
  public String html() {
    List<String> tabs = text.languages();
    String shown =
        languages.stream()
            .filter(tabs::contains)
            .findFirst()
            .orElse(tabs.isEmpty() ? "" : tabs.getFirst());
    List<Heading> headings = headings();
    var html = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    html.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
            + " 'unsafe-inline'\">\n");
    html.append("<title>").append(Markup.escaped(title)).append("</title>\n<style>\n");
    html.append(WebStyle.of(tabs)).append("</style>\n</head>\n<body>\n");
    for (String tab : tabs) {
      html.append("<input type=\"radio\" name=\"lang\" id=\"lang-").append(tab);
      html.append("\" aria-label=\"Examples in ").append(WebCode.name(tab)).append('"');
      html.append(tab.equals(shown) ? " checked>\n" : ">\n");
    }
    html.append("<div class=\"page\">\n");
    head(html, tabs);
    contents(html, headings);
    html.append("<main>\n");
    html.append(body(headings));
    foot(html);
    return html.append("</main>\n</div>\n</body>\n</html>\n").toString();
  }

  private List<Heading> headings() {
    var headings = new ArrayList<Heading>();
    for (Node node = text.document().getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        headings.add(heading);
      }
    }
    return headings;
  }

  private static void contents(StringBuilder html, List<Heading> headings) {
    if (headings.size() < 2) {
      return;
    }
    html.append("<nav aria-label=\"Contents\">\n<details open>\n<summary>On this page</summary>\n");
    html.append("<ol>\n");
    for (int i = 0; i < headings.size(); i++) {
      html.append("<li").append(headings.get(i).getLevel() > 2 ? " class=\"sub\"" : "");
      html.append("><a href=\"#s").append(i + 1).append("\">");
      html.append(Markup.escaped(Inline.bare(headings.get(i)))).append("</a></li>\n");
    }
    html.append("</ol>\n</details>\n</nav>\n");
  }

  private void head(StringBuilder html, List<String> tabs) {
    html.append("<header>\n<h1>").append(Markup.escaped(title)).append("</h1>\n");
    for (String fact : facts) {
      html.append("<p class=\"facts\">").append(Markup.escaped(fact)).append("</p>\n");
    }
    if (!tabs.isEmpty()) {
      html.append("<p class=\"tabs\">Examples in ");
      for (String tab : tabs) {
        html.append("<label for=\"lang-").append(tab).append("\">");
        html.append(WebCode.name(tab)).append("</label> ");
      }
      html.append("</p>\n");
    }
    html.append("</header>\n");
  }

  private String body(List<Heading> headings) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(context -> new WebCode(context, headings))
            .build();
    // A character reference may name any character.
    return Foreign.block(renderer.render(text.document()));
  }

  private void foot(StringBuilder html) {
    html.append("<footer>\n");
    if (!sources.isEmpty()) {
      html.append("<h2>Read more</h2>\n<ul>\n");
      for (String source : sources) {
        String address = Markup.escaped(source);
        html.append("<li>");
        if (Notes.isWeb(source)) {
          html.append("<a rel=\"noreferrer\" href=\"").append(address).append("\">");
          html.append(address).append("</a>");
        } else {
          html.append(address);
        }
        html.append("</li>\n");
      }
      html.append("</ul>\n");
    }
    if (!checked.isEmpty()) {
      html.append("<p>Checked on ").append(Markup.escaped(checked)).append("</p>\n");
    }
    if (!commands.isEmpty()) {
      html.append("<h2>And now</h2>\n<ul class=\"next\">\n");
      for (Command command : commands) {
        html.append("<li><code>").append(Markup.escaped(command.line())).append("</code> ");
        html.append(Markup.escaped(command.why())).append("</li>\n");
      }
      html.append("</ul>\n");
    }
    html.append("</footer>\n");
  }
}
