package dev.roadmap.cli;

import dev.roadmap.cli.AnswerBook.Answer;
import dev.roadmap.cli.AnswerBook.Recorded;
import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Step;
import dev.roadmap.progress.Card;
import dev.roadmap.progress.Progress;
import dev.roadmap.review.Deck;
import dev.roadmap.review.Deck.Entry;
import dev.roadmap.review.Grading;
import dev.roadmap.review.Rating;
import dev.roadmap.review.Sheet;
import dev.roadmap.terminal.Foreign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes answers as JSON lines, records each, and says for each how it was graded. A line that is
 * none is named and passed over.
 */
final class AnswerLines {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Context context;
  private final Map<String, Asked> questions = new HashMap<>();
  private int number;

  private record Asked(Step lesson, Question question) {}

  private AnswerLines(Context context) {
    this.context = context;
    for (Step step : context.road().steps()) {
      for (Question question : context.road().questions(step)) {
        questions.put(question.id(), new Asked(step, question));
      }
    }
  }

  /** Reads to the end, and returns the exit code. */
  static int read(Context context) {
    var answers = new AnswerLines(context);
    var lines = new InputLines(context.in(), context.streams().charset());
    boolean refused = false;
    for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
      answers.number++;
      if (!line.isEmpty()) {
        refused |= !answers.take(line);
      }
    }
    return refused ? Exit.NO : Exit.DONE;
  }

  private boolean take(String line) {
    try {
      context.json(graded(MAPPER.readTree(line)));
      return true;
    } catch (JacksonException notJson) {
      context.json(new QuestionJson.Refused(Json.SCHEMA, number, "it is not JSON"));
    } catch (Problem.Usage wrong) {
      String error = Foreign.line(String.valueOf(wrong.getMessage()));
      context.json(new QuestionJson.Refused(Json.SCHEMA, number, error));
    }
    return false;
  }

  private QuestionJson.Graded graded(JsonNode line) {
    if (!line.isObject()) {
      throw new Problem.Usage("it is not a JSON object", "");
    }
    Asked asked = questions.get(line.path("question").asString(""));
    if (asked == null) {
      throw new Problem.Usage("\"question\" is not the id of a question on this road", "");
    }
    Question question = asked.question();
    boolean right = judge(question, line.path("answer"));
    int hints = (int) whole(line, "hints", 100);
    long measured = whole(line, "milliseconds", 86_400_000);
    @Nullable Long milliseconds = measured == 0 ? null : (Long) measured;
    Sheet sheet = Sheet.of(question, 0);
    Rating rating = rating(line, Grading.rating(sheet, right, hints, milliseconds));

    Progress progress = context.store().progress();
    var book = new AnswerBook(context, Deck.of(context.road(), progress));
    var entry = new Entry(asked.lesson(), question, card(progress, question));
    Recorded recorded = book.record(entry, new Answer(right, rating, milliseconds, hints));
    Card after = recorded.card();
    return new QuestionJson.Graded(
        Json.SCHEMA,
        question.id(),
        right,
        rating.word(),
        recorded.counts(),
        after == null ? null : book.timetable().dueDay(after),
        question.answers(),
        question.why());
  }

  private static @Nullable Card card(Progress progress, Question question) {
    for (Card card : progress.cards()) {
      if (card.question().equals(question.id())) {
        return card;
      }
    }
    return null;
  }

  static boolean judge(Question question, JsonNode answer) {
    var texts = new ArrayList<String>();
    if (answer.isArray()) {
      answer.forEach(each -> texts.add(text(each)));
    } else {
      texts.add(text(answer));
    }
    return Grading.chosen(question, List.copyOf(texts)) instanceof Grading.Right;
  }

  private static String text(JsonNode answer) {
    if (answer.isString() || answer.isIntegralNumber()) {
      return answer.asString();
    }
    throw new Problem.Usage("\"answer\" is not a text, a number or a list of texts", "");
  }

  private static long whole(JsonNode line, String field, long most) {
    JsonNode value = line.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return 0;
    }
    if (!value.isIntegralNumber() || value.asLong() < 0 || value.asLong() > most) {
      throw new Problem.Usage("\"" + field + "\" is not a whole number from 0 to " + most, "");
    }
    return value.asLong();
  }

  private static Rating rating(JsonNode line, Rating derived) {
    JsonNode value = line.path("rating");
    if (value.isMissingNode() || value.isNull()) {
      return derived;
    }
    return Rating.parse(value.asString(""))
        .orElseThrow(() -> new Problem.Usage("\"rating\" is not again, hard, good or easy", ""));
  }
}
