import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws what a command printed, colours and all, as an SVG of a terminal: {@code roadmap map --color
 * always | java TerminalPicture.java "roadmap map" > map.svg}.
 */
final class TerminalPicture {

  private static final double CELL = 8.4;
  private static final int LINE = 19;
  private static final int MARGIN = 18;
  private static final int BAR = 34;
  private static final int COLUMNS = 80;

  private static final Map<Integer, String> CLASSES =
      Map.of(1, "strong", 2, "quiet", 31, "bad", 32, "good", 33, "warn", 34, "told", 36, "type");

  private static final String STYLE =
      """
      text { font: 14px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: #d6dbe5; white-space: pre }
      .back { fill: #14181f } .title { fill: #8b95a7 } .strong { font-weight: bold; fill: #ffffff }
      .quiet { fill: #7d8899 } .good { fill: #5fd38d } .warn { fill: #f0b24b } .bad { fill: #f2777a }
      .told { fill: #6fa8ff } .type { fill: #5ad1d8 }
      @media (prefers-color-scheme: light) {
        text { fill: #24292f } .back { fill: #f6f8fa } .title { fill: #6b7685 } .strong { fill: #000000 }
        .quiet { fill: #6b7685 } .good { fill: #1a7f37 } .warn { fill: #9a6700 } .bad { fill: #cf222e }
        .told { fill: #0a58ca } .type { fill: #0b7285 }
      }
      """;

  private TerminalPicture() {}

  /** A stretch of text in one style, from a column on. */
  private record Run(int column, String style, String text) {}

  public static void main(String[] arguments) throws IOException {
    String title = arguments.length == 0 ? "" : arguments[0];
    String screen = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    System.out.writeBytes(svg(title, screen.lines().toList()).getBytes(StandardCharsets.UTF_8));
  }

  private static String svg(String title, List<String> lines) {
    long width = Math.round(COLUMNS * CELL) + 2 * MARGIN;
    int height = BAR + lines.size() * LINE + MARGIN;
    var svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
    svg.append("\" height=\"").append(height).append("\" role=\"img\" aria-label=\"");
    svg.append(escape(title)).append(" in a terminal\">\n<style>").append(STYLE);
    svg.append("</style>\n<rect class=\"back\" width=\"100%\" height=\"100%\" rx=\"8\"/>\n");
    for (int i = 0; i < 3; i++) {
      String colour = List.of("#ff5f57", "#febc2e", "#28c840").get(i);
      svg.append("<circle cx=\"").append(20 + 18 * i).append("\" cy=\"17\" r=\"5.5\" fill=\"");
      svg.append(colour).append("\"/>\n");
    }
    svg.append("<text class=\"title\" x=\"50%\" y=\"22\" text-anchor=\"middle\">");
    svg.append(escape(title)).append("</text>\n");
    for (int i = 0; i < lines.size(); i++) {
      line(svg, runs(lines.get(i)), BAR + (i + 1) * LINE - 5);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void line(StringBuilder svg, List<Run> runs, int y) {
    for (Run run : runs) {
      if (run.text().isBlank()) {
        continue;
      }
      String text = run.text().strip();
      int column = run.column() + run.text().indexOf(text);
      svg.append("<text y=\"").append(y).append("\" x=\"").append(at(column));
      svg.append("\" textLength=\"").append(Math.round(text.length() * CELL * 10) / 10.0);
      svg.append("\" lengthAdjust=\"spacingAndGlyphs\"");
      if (!run.style().isEmpty()) {
        svg.append(" class=\"").append(run.style()).append('"');
      }
      svg.append('>').append(escape(text)).append("</text>\n");
    }
  }

  private static double at(int column) {
    return MARGIN + Math.round(column * CELL * 10) / 10.0;
  }

  /** Cuts a line at its colour sequences. */
  private static List<Run> runs(String line) {
    var runs = new ArrayList<Run>();
    String style = "";
    int column = 0;
    int from = 0;
    while (from < line.length()) {
      int escape = line.indexOf('\u001b', from);
      int to = escape < 0 ? line.length() : escape;
      if (to > from) {
        runs.add(new Run(column, style, line.substring(from, to)));
        column += to - from;
      }
      if (escape < 0) {
        break;
      }
      int end = line.indexOf('m', escape);
      style = CLASSES.getOrDefault(code(line.substring(escape + 2, end)), "");
      from = end + 1;
    }
    return runs;
  }

  private static int code(String number) {
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
