package dev.roadmap.curriculum.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What a lesson says leads somewhere: its links, its questions' headings, its code blocks. */
final class LessonRule {

  private final RoadFiles files;
  private final Ids ids;
  private final Problems problems;
  private final FenceRule fenceRule;
  private final QuestionRule questionRule;
  private final Map<String, Place> terms = new HashMap<>();

  LessonRule(RoadFiles files, Ids ids, Problems problems) {
    this.files = files;
    this.ids = ids;
    this.problems = problems;
    this.fenceRule = new FenceRule(problems);
    this.questionRule = new QuestionRule(problems);
  }

  void check() {
    for (RoadFiles.PhaseFile phase : files.phases()) {
      phase.lessons().forEach(lesson -> check(lesson.document()));
    }
  }

  private void check(Document lesson) {
    Node body =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build()
            .parse(lesson.body());
    var outline = new Outline(lesson);
    body.accept(outline);
    fenceRule.check(lesson.file(), Fences.of(lesson.body(), lesson.bodyLine()));
    questionRule.check(lesson.root().parts("questions"), outline.headings);
    for (Part term : lesson.root().parts("terms")) {
      checkTerm(term);
    }
  }

  /** A word is explained once, where it first appears; by other spellings several may be found. */
  private void checkTerm(Part term) {
    Place place = term.place("term");
    Place first = terms.putIfAbsent(term.text("term").toLowerCase(Locale.ROOT), place);
    if (first != null) {
      problems.add(
          place,
          "`" + term.text("term") + "` is already explained (" + first + "): keep one of the two");
    }
  }

  /** Gathers the headings and looks at the links. */
  private final class Outline extends AbstractVisitor {

    private final Document lesson;
    private final Set<String> headings = new HashSet<>();

    private Outline(Document lesson) {
      this.lesson = lesson;
    }

    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() == 1) {
        problems.add(place(heading), "the title is above already: begin with a heading of two #");
      }
      headings.add(text(heading));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      String target = link.getDestination();
      if (target.matches("[a-z0-9-]+")) {
        ids.requireStep(new Part.Entry(target, place(link)));
      } else if (!target.matches("https://\\S+")) {
        problems.add(
            place(link),
            "the link `" + target + "` is neither the id of a lesson nor begins with https://");
      }
      visitChildren(link);
    }

    private Place place(Node node) {
      if (node.getSourceSpans().isEmpty()) {
        return Place.of(lesson.file());
      }
      var span = node.getSourceSpans().getFirst();
      return new Place(
          lesson.file(), lesson.bodyLine() + span.getLineIndex(), span.getColumnIndex() + 1);
    }
  }

  /** A heading as it is read: the words without their marks. */
  private static String text(Node node) {
    var text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Text words -> text.append(words.getLiteral());
        case Code code -> text.append(code.getLiteral());
        default -> text.append(text(child));
      }
    }
    return text.toString();
  }
}
