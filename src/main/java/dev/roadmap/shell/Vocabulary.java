package dev.roadmap.shell;

import java.util.List;

/** What may be typed, and what nothing answers to. */
interface Vocabulary {

  /**
   * A word that fits.
   *
   * @param title what it stands for; may be empty
   * @param whole a blank follows; not so behind a folder's slash
   */
  record Offer(String word, String title, boolean whole) {}

  /** The words that fit behind others, in the order to show them. */
  List<Offer> complete(List<String> before, String current);

  /**
   * Whether this is a command.
   *
   * @param finished false while it may still go on, when a beginning is as good
   */
  boolean command(String word, boolean finished);

  /** Whether nothing that could stand behind a command and these words is called or begins so. */
  boolean unknown(List<String> before, String word);
}
