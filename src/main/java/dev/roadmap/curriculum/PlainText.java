package dev.roadmap.curriculum;

import java.util.regex.Pattern;

/**
 * The words of a Markdown text without its signs, to search in and to show a sentence of. Each line
 * of code and of a table is a paragraph of its own.
 */
public final class PlainText {

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\([^)]*\\)");
  private static final Pattern SIGNS = Pattern.compile("`|\\*\\*|(?<![\\w*])[*_](?=\\w)|(?<=\\w)[*_](?![\\w*])");
  private static final Pattern BEGINNING = Pattern.compile("^\\s*(?:#+ |> ?|[-*] |\\d+\\. )*");
  private static final Pattern RULE = Pattern.compile("[|:\\s-]+");

  private PlainText() {}

  /** Paragraphs have an empty line between them. */
  public static String of(String markdown) {
    var text = new StringBuilder(markdown.length());
    boolean code = false;
    for (String line : markdown.lines().toList()) {
      boolean fence = line.stripLeading().startsWith("```");
      if (fence || line.isBlank()) {
        code ^= fence;
        end(text);
      } else if (code) {
        end(text);
        text.append(line.strip());
        end(text);
      } else {
        add(text, line);
      }
    }
    return text.toString().strip();
  }

  private static void add(StringBuilder text, String line) {
    boolean row = line.startsWith("|");
    if (row && RULE.matcher(line).matches()) {
      return;
    }
    String begun = BEGINNING.matcher(line).replaceFirst("");
    if (row || begun.length() < line.stripLeading().length()) {
      end(text);
    } else if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    String shown = row ? cells(begun) : begun;
    text.append(inline(shown).strip());
    if (row) {
      end(text);
    }
  }

  private static String cells(String row) {
    String inner = row.strip();
    inner = inner.substring(1, inner.endsWith("|") ? inner.length() - 1 : inner.length());
    return inner.strip().replaceAll("\\s*\\|\\s*", ", ");
  }

  private static String inline(String line) {
    return SIGNS.matcher(LINK.matcher(line).replaceAll("$1")).replaceAll("");
  }

  private static void end(StringBuilder text) {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) != '\n') {
      text.append("\n\n");
    }
  }
}
