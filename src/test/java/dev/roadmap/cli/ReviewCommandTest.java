package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewCommandTest {

  @TempDir Path home;
  private Person person;

  @BeforeEach
  void sitDown() {
    person = new Person(home).with("NO_COLOR", "1");
  }

  private static InputStream lines(String... lines) {
    return new ByteArrayInputStream(
        (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream answers(String... answers) {
    var lines = new StringBuilder();
    for (int i = 0; i < answers.length; i += 2) {
      lines
          .append("{\"question\":\"")
          .append(answers[i])
          .append("\",\"answer\":")
          .append(answers[i + 1])
          .append("}\n");
    }
    return new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void thereIsNothingBeforeTheFirstLessonIsDone() {
    Screen screen = person.types("review");
    assertThat(screen.out())
        .startsWith("There is nothing to review yet: a lesson's questions join when it is done.\n");
    assertThat(screen.exit()).isZero();
    assertThat(home.resolve("progress.db")).doesNotExist();
  }

  @Test
  void asksInPlainLinesAndShowsTheReasonEachTime() {
    person.types("done", "status-codes");
    Screen screen = person.types(lines("422", "302"), "review", "--limit", "2");
    assertThat(screen.out())
        .isEqualTo(
            """
            Reviewing 2 of 6; each answer is kept at once.

            Question 1 of 2, HTTP status codes

            The JSON is fine but the title is empty. Which code says so best?

              1  409
              2  500
              3  422
              4  400

            Type one of 1 to 4. ? is a hint, q ends.

            Right.
            The syntax is right and the meaning is not. 400 is for a body that cannot be
            read at all, and 409 for a clash with what is stored already.
            Rated good: it comes back in 10 minutes.

            Question 2 of 2, HTTP status codes

            Ada is logged in and asks for a page only administrators may see. Which code?

              1  404
              2  302
              3  403
              4  401

            Type one of 1 to 4. ? is a hint, q ends.

            Not right. The answer: 403
            The server knows who she is, and the answer is no. 401 would ask her to log in,
            which she has done; some APIs say 404 to hide that the page exists.
            Rated again: it comes back in 1 minute.

            Question 3 of 3, once more, HTTP status codes

            Ada is logged in and asks for a page only administrators may see. Which code?

              1  404
              2  403
              3  302
              4  401

            Type one of 1 to 4. ? is a hint, q ends.

            1 of 2 right. All is recorded; roadmap undo takes back one answer at a time.

            Read again
              • HTTP status codes, under "Which 4xx?"
                roadmap read status-codes

            → roadmap review   4 more are there for today
            """);
  }

  @Test
  void endsWithWhatToReadAgain() {
    person.types("done", "status-codes");
    Screen screen = person.types(lines("409", "?", "403", "q"), "review");
    assertThat(screen.out())
        .contains("Hint: It is one of ")
        .contains("1 of 2 right. All is recorded; roadmap undo takes back one answer at a time.")
        .contains("Read again\n  • HTTP status codes, under \"Which 4xx?\"\n")
        .contains("    roadmap read status-codes\n");
    assertThat(person.types("history", "--limit", "2").out())
        .contains("knew a question on HTTP status codes (status-codes-401-403)")
        .contains("did not know a question on HTTP status codes (status-codes-422)");
  }

  @Test
  void whatWasAnsweredStaysWhenTheInputEnds() {
    person.types("done", "status-codes");
    person.types(new ByteArrayInputStream("422\n".getBytes(StandardCharsets.UTF_8)), "review");
    JsonNode due = person.types("review", "--json").json();
    assertThat(due.findValuesAsString("id")).doesNotContain("status-codes-422");
    person.types("undo");
    assertThat(person.types("review", "--json").json().findValuesAsString("id"))
        .contains("status-codes-422");
  }

  @Test
  void aWrongAnswerComesOnceMoreAndTheRatingCanBeChanged() {
    person.types("done", "status-codes");
    Screen screen =
        person.atTerminal(80).types(lines("409", "", "422", "easy"), "review", "--limit", "1");
    assertThat(screen.out())
        .contains("Question 2 of 2, once more, HTTP status codes")
        .contains("Rated again: it comes back in 1 minute.")
        .contains("Rated good: it comes back in 10 minutes.")
        .containsPattern("Rated easy: it comes back (tomorrow|in \\d days)\\.");
    assertThat(person.types("history", "--json").json().get("events")).hasSize(3);
  }

  @Test
  void onlyWhatIsRatedAgainComesOnceMore() {
    person.types("done", "status-codes");
    person.atTerminal(80);
    String known = person.types(lines("409", "good"), "review", "--limit", "1").out();
    assertThat(known).contains("Rated good: ").doesNotContain("once more, HTTP");
    person.types("undo");
    String guessed = person.types(lines("422", "again", "422", ""), "review", "--limit", "1").out();
    assertThat(guessed)
        .contains("Rated again: it comes back in 1 minute.")
        .contains("Question 2 of 2, once more, HTTP status codes");
  }

  @Test
  void linesThatAreNoObjectsAreNamed() {
    var in = new ByteArrayInputStream("[]\nnull\n5\n{\n".getBytes(StandardCharsets.UTF_8));
    Screen screen = person.types(in, "review", "--json", "--answer", "-");
    assertThat(screen.exit()).isEqualTo(Exit.NO);
    assertThat(screen.out())
        .isEqualTo(
            """
            {"schema":1,"line":1,"error":"it is not a JSON object"}
            {"schema":1,"line":2,"error":"it is not a JSON object"}
            {"schema":1,"line":3,"error":"it is not a JSON object"}
            {"schema":1,"line":4,"error":"it is not JSON"}
            """);
  }

  @Test
  void theCommandForWhatSlippedAwayIsInOnePiece() {
    person.types("done", "git-concepts");
    JsonNode first = person.types("review", "--json").json().get("questions").get(0);
    String id = first.get("id").asString();
    person.types(answers(id, "\"x\",\"rating\":\"easy\""), "review", "--json", "--answer", "-");
    person.later(30);
    person.types(answers(id, "\"x\""), "review", "--json", "--answer", "-");
    assertThat(person.types("next").out())
        .contains(
            """
              Slipped away: something of Repository, commit, branch, remote
                            roadmap read git-concepts
            """);
  }

  @Test
  void enterTwiceIsNotKnown() {
    person.types("done", "status-codes");
    Screen screen = person.types(lines("", ""), "review", "--limit", "1");
    assertThat(screen.out())
        .contains("Enter once more shows the answer, as not known.")
        .contains("Not right. The answer: 422");
  }

  @Test
  void programsGetQuestionsAndSendAnswers() {
    person.types("done", "status-codes");
    JsonNode due = person.types("review", "--json", "--limit", "3").json();
    assertThat(due.get("room").asInt()).isEqualTo(60);
    JsonNode first = due.get("questions").get(0);
    assertThat(first.get("id").asString()).isEqualTo("status-codes-422");
    assertThat(first.get("state").asString()).isEqualTo("new");
    assertThat(first.get("choices")).hasSize(4);
    assertThat(first.get("answers").isNull()).isTrue();
    assertThat(
            person
                .types("review", "--json", "--answers")
                .json()
                .get("questions")
                .get(0)
                .get("answers")
                .get(0)
                .asString())
        .isEqualTo("422");

    Screen graded =
        person.types(
            answers(
                "status-codes-422", "\"422\"",
                "status-codes-retry", "[\"503\",\"504\",\"429\"]",
                "status-codes-401-403", "\"401\"",
                "json-nothing", "1",
                "status-codes-202", "202"),
            "review",
            "--json",
            "--answer",
            "-");
    var results = graded.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(results).hasSize(5);
    assertThat(results.get(0).get("right").asBoolean()).isTrue();
    assertThat(results.get(0).get("counted").asBoolean()).isTrue();
    assertThat(results.get(0).get("rating").asString()).isEqualTo("good");
    assertThat(results.get(1).get("right").asBoolean()).isTrue();
    assertThat(results.get(2).get("right").asBoolean()).isFalse();
    assertThat(results.get(3).get("error").asString())
        .isEqualTo("\"question\" is not the id of a question on this road");
    assertThat(results.get(4).get("right").asBoolean()).isTrue();
    assertThat(graded.exit()).isEqualTo(Exit.NO);
  }

  @Test
  void theDayEndsAtItsLimitWithoutBlame() {
    person.types("done", "status-codes");
    person.types("config", "reviews-a-day", "1");
    person.types(lines("422"), "review");
    assertThat(person.types("review").out())
        .startsWith("That is all for today; what is left keeps its place until tomorrow.\n");
    assertThat(person.later(1).types("review", "--json").json().get("questions")).hasSize(1);
  }

  @Test
  void nextTodayAndStatsSayWhatThereIs() {
    person.types("done", "status-codes");
    assertThat(person.types("next").out()).contains("  To review: 6 new questions: roadmap review");
    person.types(
        answers("status-codes-422", "\"422\",\"rating\":\"easy\""),
        "review",
        "--json",
        "--answer",
        "-");
    person.later(12);
    JsonNode review = person.types("next", "--json").json().get("review");
    assertThat(review.get("due").asInt()).isEqualTo(1);
    assertThat(review.get("fresh").asInt()).isEqualTo(5);
    assertThat(review.get("lapsed")).isEmpty();
    person.types(lines("409"), "review");
    assertThat(person.types("today").out())
        .contains("  Slipped away: something of HTTP status codes, roadmap read status-codes");
    assertThat(person.types("stats").out())
        .contains("Expected to be remembered now\n    0%  ")
        .contains("1 question, 1 still to learn\n");
    JsonNode remembered = person.types("stats", "--json").json().get("remembered");
    assertThat(remembered.get(0).toString())
        .isEqualTo(
            """
            {"id":"web","percent":0,"questions":1,"learning":1,"due":0}\
            """);
  }

  @Test
  void whatWasJustMissedDoesNotCountAsRemembered() {
    person.types("done", "status-codes");
    String easy = "\"422\",\"rating\":\"easy\"";
    person.types(
        answers(
            "status-codes-422", easy, "status-codes-401-403", "\"no\"", "status-codes-202", "1"),
        "review",
        "--json",
        "--answer",
        "-");
    assertThat(person.types("stats").out())
        .contains(
            """
            Expected to be remembered now
               33%  Understanding the web, 3 questions, 2 still to learn
            """);
    JsonNode tomorrow = person.later(1).types("stats", "--json").json().get("remembered").get(0);
    assertThat(tomorrow.get("percent").asInt()).isEqualTo(33);
    assertThat(tomorrow.get("due").asInt()).isEqualTo(2);
  }

  @Test
  void practiceMovesNoDateUnlessTheQuestionIsDue() {
    person.types("done", "status-codes");
    person.types("config", "new-a-day", "0");
    person.types(lines("422"), "quiz", "status-codes", "--limit", "1");
    assertThat(person.types("history", "--limit", "1").out())
        .contains("practised: knew a question on HTTP status codes");
    person.types("config", "new-a-day", "10");
    assertThat(person.types("review", "--json").json().get("questions")).hasSize(6);
    person.types(lines("422"), "quiz", "status-codes", "--limit", "1");
    assertThat(person.types("review", "--json").json().get("questions")).hasSize(5);
    person.later(Duration.ofMinutes(11));
    assertThat(person.types("review", "--json").json().get("questions")).hasSize(6);
  }

  @Test
  void quizTakesAPhaseOrALessonAndAnyTime() {
    assertThat(person.types("quiz", "4", "--json").json().get("questions")).hasSize(10);
    assertThat(person.types("quiz", "status-codes", "--json").json().get("questions"))
        .allSatisfy(each -> assertThat(each.get("state").asString()).isEqualTo("practice"));
    assertThat(person.types("quiz").err()).contains("You have no lesson done or begun");
    assertThat(person.types("quiz", "status-codes", "--no-input").exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void plainReadsWellAloud() {
    person.types("done", "status-codes");
    Screen screen = person.types(lines("422", "q"), "review", "--plain");
    assertThat(screen.out()).doesNotContain("`").doesNotContain("→").contains("Right.");
  }
}
