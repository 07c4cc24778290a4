package dev.roadmap.shell;

import java.util.List;

/** What a line of the prompt asks for. */
sealed interface Order {

  /** End the session. */
  record Leave() implements Order {}

  /** Run a command, by the words one would type after {@code roadmap}; none show the status. */
  record Run(List<String> words) implements Order {}

  /** The words that mean something here and nowhere else. */
  List<String> OWN_WORDS = List.of("exit", "home", "quit");

  /**
   * Understands words.
   *
   * @param words at least one
   */
  static Order of(List<String> words) {
    String first = words.getFirst();
    List<String> rest = words.subList(1, words.size());
    return switch (first) {
      case "roadmap" -> rest.isEmpty() ? new Run(rest) : of(rest);
      case "home" -> new Run(rest);
      case "?" -> new Run(help(rest));
      case "exit", "quit" -> rest.isEmpty() ? new Leave() : new Run(words);
      default -> new Run(words);
    };
  }

  private static List<String> help(List<String> topic) {
    if (topic.isEmpty()) {
      return List.of("--help");
    }
    var words = new java.util.ArrayList<>(topic);
    words.addFirst("help");
    return words;
  }
}
