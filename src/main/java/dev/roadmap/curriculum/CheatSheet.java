package dev.roadmap.curriculum;

import java.util.List;

/** Something to look things up in. */
public record CheatSheet(String id, String title, String summary, List<Section> sections) {

  /** Entries that belong together. */
  public record Section(String title, List<Entry> entries) {}

  /**
   * One thing to look up.
   *
   * @param name what it is called: {@code 422 Unprocessable Content}, {@code grep -r}
   * @param text what it does or means
   * @param example a line or a few to type; may be empty
   * @param core one of those the road itself uses
   * @param also other words it is found by
   * @param lesson id of the lesson that explains it; may be empty
   */
  public record Entry(
      String name, String text, String example, boolean core, List<String> also, String lesson) {}

  /** All entries, in order. */
  public List<Entry> entries() {
    return sections.stream().flatMap(section -> section.entries().stream()).toList();
  }

  /**
   * An entry's name as one word that any shell takes as it is: {@code 422-unprocessable-content}.
   * The sheet's own id stays out in front.
   */
  public String key(Entry entry) {
    String key = key(entry.name());
    return key.startsWith(id + "-") ? key.substring(id.length() + 1) : key;
  }

  /** Any name as such a word. */
  public static String key(String name) {
    var key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char sign = Character.toLowerCase(name.charAt(i));
      if (Character.isLetterOrDigit(sign)) {
        key.append(sign);
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != '-') {
        key.append('-');
      }
    }
    int last = key.length() - 1;
    return last >= 0 && key.charAt(last) == '-' ? key.substring(0, last) : key.toString();
  }
}
