package dev.roadmap.cli;

import dev.roadmap.curriculum.Phase;
import dev.roadmap.curriculum.Road;
import dev.roadmap.progress.Card;
import dev.roadmap.progress.Card.Stage;
import dev.roadmap.review.Deck;
import dev.roadmap.review.Deck.Entry;
import dev.roadmap.terminal.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of what was asked is expected to be known now, phase by phase: by the model of memory,
 * but for what has still to be learnt. Right after an answer the model gives every question a
 * chance of 1, the wrong ones too, since their answer has just been read.
 */
final class Remembered {

  private Remembered() {}

  /**
   * One phase.
   *
   * @param percent mean chance that a question asked before is known now
   * @param questions asked before
   * @param learning of them, those missed or barely known the last time; they count as not known
   * @param due of them, now
   */
  record Part(String id, int percent, int questions, int learning, int due) {}

  /** The phases of which something was asked, in the order of the road. */
  static List<Part> of(Context context) {
    if (context.progress().cards().isEmpty()) {
      return List.of();
    }
    Road road = context.road();
    Deck deck = Deck.of(road, context.progress());
    var parts = new ArrayList<Part>();
    for (Phase phase : road.phases()) {
      List<Entry> asked =
          deck.entries().stream()
              .filter(entry -> entry.card() != null && entry.lesson().home().equals(phase.id()))
              .toList();
      if (!asked.isEmpty()) {
        parts.add(part(context, deck, phase.id(), asked));
      }
    }
    return parts;
  }

  private static Part part(Context context, Deck deck, String id, List<Entry> asked) {
    LocalDate today = context.today();
    double known = 0;
    int learning = 0;
    int due = 0;
    for (Entry entry : asked) {
      Card card = entry.card();
      if (card != null) {
        boolean missed = card.stage() != Stage.REVIEW && card.step() == 0;
        learning += missed ? 1 : 0;
        known += missed ? 0 : deck.timetable().retrievability(card, today);
        due += deck.timetable().due(card, context.clock().instant(), today) ? 1 : 0;
      }
    }
    int percent = (int) Math.round(100 * known / asked.size());
    return new Part(id, percent, asked.size(), learning, due);
  }

  static void show(Context context, Page page) {
    List<Part> parts = of(context);
    if (parts.isEmpty()) {
      return;
    }
    page.gap().line(page.theme().strong("Expected to be remembered now"));
    for (Part part : parts) {
      String title = title(context.road(), part.id());
      String of = Words.count(part.questions(), "question", "questions");
      String learning = part.learning() == 0 ? "" : ", " + part.learning() + " still to learn";
      String due = learning + (part.due() == 0 ? "" : ", " + part.due() + " due");
      if (page.look().plain()) {
        page.prose("", title + ": " + part.percent() + " percent of " + of + due + ".");
      } else {
        String share = " ".repeat(part.percent() < 10 ? 2 : part.percent() < 100 ? 1 : 0);
        String margin = "  " + share + page.theme().strong(part.percent() + "%") + "  ";
        page.item(margin, title + ", " + page.theme().quiet(of + due));
      }
    }
  }

  private static String title(Road road, String id) {
    for (Phase phase : road.phases()) {
      if (phase.id().equals(id)) {
        return phase.title();
      }
    }
    return id;
  }
}
