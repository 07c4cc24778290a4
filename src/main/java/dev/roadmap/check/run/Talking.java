package dev.roadmap.check.run;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmap.check.Failure;
import dev.roadmap.check.Level;
import dev.roadmap.check.http.Answer;
import dev.roadmap.check.http.Deadline;
import dev.roadmap.check.http.Limits;
import dev.roadmap.check.http.NoAnswer;
import dev.roadmap.check.http.Outcome;
import dev.roadmap.check.http.Room;
import dev.roadmap.check.http.Trouble;
import dev.roadmap.check.http.Wire;
import dev.roadmap.check.match.Mismatch;
import dev.roadmap.check.suite.Expectation;
import dev.roadmap.check.suite.Step;
import dev.roadmap.check.value.Json;
import dev.roadmap.check.value.Scope;
import java.util.List;

/** Sends what one step says and holds the answer against what it expects. */
final class Talking {

  /**
   * Bytes of a body that is looked at without waiting: as a tree of values it takes fifty times as
   * many.
   */
  private static final int SMALL = 16 * 1024;

  private final Setting setting;
  private final Progress progress;
  private final Scope scope;
  private final Findings findings;

  Talking(Setting setting, Progress progress, Scope scope, Findings findings) {
    this.setting = setting;
    this.progress = progress;
    this.scope = scope;
    this.findings = findings;
  }

  Flow send(Step.Send step, Lines lines) {
    return switch (setting.requests().of(step, scope)) {
      case Requests.Ready(var request) -> {
        Deadline deadline = deadline(step.talk());
        yield with(
            step.line(),
            step.talk(),
            lines,
            Sent.of(request),
            deadline,
            (wire, limits) -> wire.exchange(request, limits, deadline));
      }
      case Requests.Elsewhere(String url) -> {
        fail(
            step.line(),
            "address",
            "the answer before leads to another server, " + url + ", and nobody goes there");
        yield Flow.OVER;
      }
    };
  }

  Flow send(Step.Raw step, Lines lines) {
    String text = scope.text(step.bytes());
    byte[] bytes = text.getBytes(step.oneByte() ? ISO_8859_1 : UTF_8);
    Sent sent = Sent.of(new String(bytes, ISO_8859_1));
    Deadline deadline = deadline(step.talk());
    if (!step.reads()) {
      return switch (lines.get(step.talk().on(), setting.target().address(), deadline)) {
        case Wire.Failed(NoAnswer none) -> none(step.line(), step.talk(), sent, none);
        case Wire.Open(Wire wire) -> {
          wire.send(bytes, deadline);
          if (step.talk().on().isEmpty()) {
            wire.close();
          }
          yield Flow.ON;
        }
      };
    }
    return with(
        step.line(),
        step.talk(),
        lines,
        sent,
        deadline,
        (wire, limits) -> {
          wire.send(bytes, deadline);
          return wire.receive(sent.method(), limits, deadline);
        });
  }

  /** One exchange on an open connection. */
  private interface Exchanging {
    Outcome on(Wire wire, Limits limits);
  }

  private Flow with(
      int line, Step.Talk talk, Lines lines, Sent sent, Deadline deadline, Exchanging exchanging) {
    switch (lines.get(talk.on(), setting.target().address(), deadline)) {
      case Wire.Failed(NoAnswer none) -> {
        progress.answered(none);
        return none(line, talk, sent, none);
      }
      case Wire.Open(Wire wire) -> {
        try (Room.Place place = setting.room().place()) {
          Outcome outcome = exchanging.on(wire, setting.limits(place));
          Answer came = outcome.shown();
          if (came != null && came.body().length > SMALL) {
            place.take();
          }
          progress.answered(outcome);
          return switch (outcome) {
            case NoAnswer none -> none(line, talk, sent, none, wire);
            case Answer answer -> judged(talk, sent, answer, wire);
          };
        } finally {
          if (talk.on().isEmpty()) {
            wire.close();
          }
        }
      }
    }
  }

  private Deadline deadline(Step.Talk talk) {
    var allowed = talk.timeout() == null ? setting.suite().defaults().timeout() : talk.timeout();
    return Deadline.in(allowed).orEarlier(progress.deadline());
  }

  private Flow none(int line, Step.Talk talk, Sent sent, NoAnswer none, Wire wire) {
    boolean fine = talk.expect().mayClose() || (talk.doneIf() != null && talk.doneIf().mayClose());
    if (!closed(none) || !fine) {
      return none(line, talk, sent, none);
    }
    // Who closes with bytes unread resets the connection, and may cut its own answer off by that.
    Answer begun = none.shown();
    return begun == null ? Flow.ON : judged(talk, sent, begun, wire);
  }

  private static boolean closed(NoAnswer none) {
    return none.trouble() == Trouble.CLOSED || none.trouble() == Trouble.RESET;
  }

  /** A step that gives its request a time of its own is about that time. */
  private static String where(Step.Talk talk, NoAnswer none) {
    if (closed(none)) {
      return Failure.UNANSWERED;
    }
    boolean late = none.trouble() == Trouble.TOO_SLOW && none.shown() == null;
    return late && talk.timeout() == null ? Failure.LATE : "answer";
  }

  private Flow none(int line, Step.Talk talk, Sent sent, NoAnswer none) {
    String sentence = none.sentence();
    if (setting.target().ours() && !setting.target().alive()) {
      sentence = "the program ended during this step: " + sentence;
    }
    findings.add(
        failure(
            Level.MUST,
            line,
            new Told(where(talk, none), null, null, sentence),
            sent,
            none,
            Json.Span.NONE));
    return Flow.OVER;
  }

  private Flow judged(Step.Talk talk, Sent sent, Answer answer, Wire wire) {
    Expectation doneIf = talk.doneIf();
    if (doneIf != null && Judge.judge(doneIf, answer, wire, scope).isEmpty()) {
      findings.note("not offered here (" + answer.status() + "), which is fine");
      return Flow.DONE;
    }
    List<Mismatch> mismatches = Judge.judge(talk.expect(), answer, wire, scope);
    for (Mismatch mismatch : mismatches) {
      var told = new Told(mismatch.where(), mismatch.expected(), mismatch.actual(), null);
      findings.add(failure(mismatch.level(), mismatch.line(), told, sent, answer, mismatch.span()));
    }
    boolean over = mismatches.stream().anyMatch(one -> one.level() == Level.MUST);
    return over ? Flow.OVER : Flow.ON;
  }

  private void fail(int line, String where, String sentence) {
    findings.add(progress.failure(line, new Told(where, null, null, sentence)));
  }

  private Failure failure(
      Level level, int line, Told told, Sent sent, Outcome outcome, Json.Span span) {
    return progress.failure(level, line, told, setting.exchanges().of(sent, outcome, span));
  }
}
