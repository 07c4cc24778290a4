package dev.roadmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.Person;
import dev.roadmap.Person.Screen;
import dev.roadmap.RealRoad;
import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlaceCommandTest {

  @TempDir Path home;
  private Person person;

  @BeforeEach
  void sitDown() {
    person = new Person(home).with("NO_COLOR", "1");
  }

  /** Lets somebody who knows some phases talk to the placement, and returns all lines out. */
  private List<JsonNode> knowing(Predicate<Integer> phases, String... more) {
    var talk = new Talk(phases);
    var words = new ArrayList<>(List.of("place", "--json"));
    words.addAll(List.of(more));
    person.types(talk, talk.out, new ByteArrayOutputStream(), words.toArray(String[]::new));
    return talk.lines();
  }

  /** Answers when the next question is out. */
  private static final class Talk extends InputStream {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Predicate<Integer> phases;
    private byte[] line = {};
    private int next;

    Talk(Predicate<Integer> phases) {
      this.phases = phases;
    }

    List<JsonNode> lines() {
      return out.toString(StandardCharsets.UTF_8)
          .lines()
          .map(JsonMapper.shared()::readTree)
          .toList();
    }

    @Override
    public int read() {
      if (next == line.length) {
        line = (answer(lines().getLast()) + "\n").getBytes(StandardCharsets.UTF_8);
        next = 0;
      }
      return line[next++] & 0xff;
    }

    /** One byte at a time, as it is asked for. */
    @Override
    public int read(byte[] target, int offset, int length) {
      target[offset] = (byte) read();
      return 1;
    }

    private String answer(JsonNode asked) {
      Step step = RealRoad.road().step(asked.get("lesson").asString()).orElseThrow();
      var phase = RealRoad.road().phaseOf(step);
      if (phase == null || !phases.test(phase.number())) {
        return "{\"answer\":\"no idea\"}";
      }
      Question question =
          RealRoad.road().questions(step).stream()
              .filter(each -> each.id().equals(asked.get("question").asString()))
              .findFirst()
              .orElseThrow();
      boolean list =
          question.kind() == Question.Kind.SEVERAL || question.kind() == Question.Kind.ORDER;
      return JsonMapper.shared()
          .createObjectNode()
          .set(
              "answer",
              list
                  ? JsonMapper.shared().valueToTree(question.answers())
                  : JsonMapper.shared().valueToTree(question.answers().getFirst()))
          .toString();
    }
  }

  private static Set<String> known(JsonNode end) {
    var known = new HashSet<String>();
    for (JsonNode phase : end.get("phases")) {
      if (phase.get("result").asString().equals("known")) {
        known.add(phase.get("phase").asString());
      }
    }
    return known;
  }

  @Test
  void aBeginnerIsAskedTwoQuestions() {
    List<JsonNode> lines = knowing(phase -> false);
    assertThat(lines).hasSize(3);
    assertThat(lines.getLast().get("lessons").asInt()).isZero();
    assertThat(home.resolve("progress.db")).doesNotExist();
  }

  @Test
  void climbsWhileItIsKnownAndLooksIntoWhatItPassedOver() {
    person.types("setup", "--level", "polyglot", "--knows", "python", "--yes");
    List<JsonNode> lines = knowing(phase -> phase <= 6);
    JsonNode end = lines.getLast();
    assertThat(known(end)).hasSize(7);
    assertThat(lines).hasSizeLessThan(25);
    assertThat(end.get("marked").asBoolean()).as("not without --yes").isFalse();
    assertThat(person.types("stats", "--json").json().get("verified").asInt()).isZero();
  }

  @Test
  void descendsToWhatIsKnown() {
    person.types("setup", "--level", "polyglot", "--knows", "none", "--yes");
    JsonNode end = knowing(phase -> phase <= 2).getLast();
    assertThat(known(end)).hasSize(3);
  }

  @Test
  void marksAsOneChangeThatUndoTakesBack() {
    person.types("setup", "--level", "polyglot", "--knows", "go", "--yes");
    JsonNode end = knowing(phase -> phase <= 5, "--yes").getLast();
    int lessons = end.get("lessons").asInt();
    assertThat(lessons).isGreaterThan(15);
    assertThat(end.get("marked").asBoolean()).isTrue();
    assertThat(person.types("stats", "--json").json().get("verified").asInt()).isEqualTo(lessons);
    assertThat(person.types("show", "go-maps", "--json").json().get("state").asString())
        .isEqualTo("verified");
    assertThat(person.types("show", "py-functions", "--json").json().get("state").asString())
        .isEqualTo("not started");
    assertThat(person.types("stats", "--json").json().get("remembered").size()).isGreaterThan(2);
    person.types("undo");
    assertThat(person.types("stats", "--json").json().get("verified").asInt()).isZero();
    assertThat(person.types("stats", "--json").json().get("remembered")).isEmpty();
  }

  @Test
  void aPhaseThatIsMissedIsLeftOut() {
    person.types("setup", "--level", "polyglot", "--knows", "none", "--yes");
    JsonNode end = knowing(phase -> phase <= 6 && phase != 2).getLast();
    assertThat(known(end)).hasSize(6);
  }

  @Test
  void showsWhatItWouldMarkAndAsks() {
    Screen screen = person.types(input("\n\n\n\n"), "place");
    assertThat(screen.out())
        .contains("A few questions a phase; it ends as soon as it knows enough.")
        .contains("What came out\n  open   phase 0, ")
        .contains("0 of 2 right")
        .contains("Nothing to mark: begin where the road does, and skim what you know.");
    assertThat(screen.exit()).isZero();
  }

  @Test
  void quittingMarksNothing() {
    Screen screen = person.types(input("q\n"), "place");
    assertThat(screen.out()).contains("Nothing to mark");
    assertThat(home.resolve("progress.db")).doesNotExist();
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
