package dev.roadmap.cli;

import dev.roadmap.check.SuiteReport;
import dev.roadmap.cli.PlaceCheck.Checked;
import dev.roadmap.curriculum.Question;
import dev.roadmap.curriculum.Step;
import dev.roadmap.review.Placement.Finding;
import dev.roadmap.review.Placement.Probe;
import dev.roadmap.review.Sheet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The placement as a talk with a program: a question a line out, an answer a line in. */
final class PlaceLines implements PlaceCommand.Interview {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Context context;
  private final InputLines lines;
  private List<Finding> findings = List.of();
  private int number;
  private int lessons;
  private boolean marked;
  private @Nullable Check check;

  PlaceLines(Context context) {
    this.context = context;
    this.lines = new InputLines(context.in(), context.streams().charset());
  }

  /**
   * A question of the placement.
   *
   * @param choices shuffled; empty when the answer is typed
   */
  record Asked(
      int schema,
      String question,
      String kind,
      String phase,
      String lesson,
      String ask,
      @Nullable String language,
      @Nullable String code,
      List<String> choices) {}

  /**
   * What came out.
   *
   * @param result known, open or not_asked
   * @param lessons those to mark
   */
  record Found(String phase, String result, int right, int wrong, List<String> lessons) {}

  /**
   * What a check of a program came to.
   *
   * @param started whether the program answered at all
   * @param held how many of the checks
   * @param verified ids of the exercises that the suite proves, when it passed
   */
  record Check(
      String suite, boolean started, boolean passed, int held, int checks, List<String> verified) {}

  /**
   * The last line.
   *
   * @param check null when no program was checked
   */
  record End(int schema, List<Found> phases, int lessons, boolean marked, @Nullable Check check) {}

  @Override
  public @Nullable Boolean ask(Probe probe) {
    Question question = probe.question();
    Question.Code code = question.code();
    context.json(
        new Asked(
            Json.SCHEMA,
            question.id(),
            QuestionPage.kind(question),
            probe.lesson().home(),
            probe.lesson().id(),
            question.ask(),
            code == null ? null : code.language(),
            code == null ? null : code.text(),
            Sheet.of(question, context.today().toEpochDay()).options()));
    while (true) {
      @Nullable String line = lines.next();
      if (line == null) {
        return null;
      }
      number++;
      try {
        return AnswerLines.judge(question, MAPPER.readTree(line).path("answer"));
      } catch (JacksonException notJson) {
        context.json(new QuestionJson.Refused(Json.SCHEMA, number, "it is not JSON"));
      } catch (Problem.Usage wrong) {
        String error = String.valueOf(wrong.getMessage());
        context.json(new QuestionJson.Refused(Json.SCHEMA, number, error));
      }
    }
  }

  @Override
  public void show(List<Finding> found) {
    findings = found;
  }

  @Override
  public boolean agrees() {
    return false;
  }

  @Override
  public void marked(List<Step> found, boolean asMarked) {
    lessons = found.size();
    marked = asMarked;
  }

  @Override
  public boolean offers(PlaceCheck check) {
    return false;
  }

  @Override
  public void checked(Checked run) {
    SuiteReport report = run.report();
    check =
        new Check(
            run.plan().whole().id(),
            report != null,
            report != null && report.passed(),
            report == null ? 0 : PlaceCheck.held(report),
            run.plan().suite().checks().size(),
            PlaceCheck.verified(context, run));
  }

  @Override
  public void end() {
    List<Found> phases =
        findings.stream()
            .map(each ->
                new Found(
                    each.phase().id(),
                    each.result().name().toLowerCase(Locale.ROOT),
                    each.right(),
                    each.wrong(),
                    each.lessons().stream().map(Step::id).toList()))
            .toList();
    context.json(new End(Json.SCHEMA, phases, lessons, marked, check));
  }
}
