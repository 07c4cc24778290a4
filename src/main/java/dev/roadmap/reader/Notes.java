package dev.roadmap.reader;

import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Where links lead: in the link itself where a terminal can, else once, at the end of the text. */
final class Notes {

  private static final Pattern STEP = Pattern.compile("[a-z0-9-]+");
  private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:)[!-~]+");

  private final Page page;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Notes(Page page) {
    this.page = page;
  }

  /** Whether a link leads to another lesson. */
  static boolean isStep(String target) {
    return STEP.matcher(target).matches();
  }

  /** Whether a browser may be sent there. */
  static boolean isWeb(String target) {
    return WEB.matcher(target).matches();
  }

  /** The words of a link, with what leads there. */
  String link(String words, String bare, String target) {
    if (isStep(target)) {
      return words + page.theme().quiet(" (roadmap read " + target + ")");
    }
    if (page.look().links() && isWeb(target)) {
      return linked(words, target);
    }
    if (target.isEmpty() || bare.equals(target)) {
      return words;
    }
    int number = numbers.computeIfAbsent(target, _ -> numbers.size() + 1);
    return words + page.theme().quiet("[" + number + "]");
  }

  /** Each word is a link of its own, so that a line's end and the margin behind it are none. */
  private static String linked(String words, String target) {
    String id = Integer.toHexString(target.hashCode());
    String open = "\u001b]8;id=" + id + ";" + target + "\u001b\\";
    String close = "\u001b]8;;\u001b\\";
    return open + words.replace(" ", close + " " + open) + close;
  }

  /** The list of what was noted. */
  void show() {
    if (numbers.isEmpty()) {
      return;
    }
    page.gap().line(page.theme().quiet("Links"));
    numbers.forEach((target, number) -> page.item("  [" + number + "] ", Foreign.line(target)));
  }
}
