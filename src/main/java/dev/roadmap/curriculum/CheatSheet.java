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
}
