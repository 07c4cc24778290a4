package dev.roadmap.check.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one answer, with the 1xx answers before it, and puts into words why none came. */
final class Reading {

  private static final int MOST_INTERIM = 20;

  private final Source source;
  private final String method;
  private final Limits limits;
  private final Deadline deadline;
  private final Instant sent = Instant.now();
  private final long start = System.nanoTime();
  private final Set<Irregularity> irregularities = EnumSet.noneOf(Irregularity.class);
  private final List<Integer> interim = new ArrayList<>();
  private final boolean first;
  private HeadReader.@Nullable StatusLine status;
  private List<Header> headers = List.of();
  private BodyReader body;
  private boolean toTheEnd;

  Reading(Source source, String method, Limits limits, Deadline deadline, boolean first) {
    this.source = source;
    this.method = method;
    this.limits = limits;
    this.deadline = deadline;
    this.first = first;
    this.body = new BodyReader(source, limits, deadline, irregularities);
  }

  /** Whether the answer ended with the connection. */
  boolean toTheEnd() {
    return toTheEnd;
  }

  /** Reads a first answer; null when it was {@code 100 Continue} and the real one is to come. */
  @Nullable Outcome first() {
    try {
      head();
      if (status != null && status.status() == 100) {
        interim.add(100);
        status = null;
        return null;
      }
      return rest();
    } catch (WireException e) {
      return none(e);
    }
  }

  Outcome read() {
    try {
      head();
      return rest();
    } catch (WireException e) {
      return none(e);
    }
  }

  private Outcome rest() throws WireException {
    while (status != null && status.status() < 200 && status.status() != 101) {
      interim.add(status.status());
      if (interim.size() > MOST_INTERIM) {
        throw new WireException(
            Trouble.NOT_HTTP, "more than " + MOST_INTERIM + " answers of 1xx came and no other");
      }
      head();
    }
    if (status != null) {
      toTheEnd = body.read(method, status, headers);
    }
    if (source.waiting() > 0) {
      irregularities.add(Irregularity.BYTES_AFTER_END);
    }
    Answer answer = shown();
    if (answer == null) {
      throw new IllegalStateException("an answer has a status line");
    }
    return answer;
  }

  private void head() throws WireException {
    status = null;
    headers = List.of();
    var reader = new HeadReader(source, limits, deadline, irregularities);
    HeadReader.StatusLine line = reader.statusLine();
    status = line;
    headers = reader.headers();
  }

  private @Nullable Answer shown() {
    return status == null
        ? null
        : new Answer(
            status.version(),
            status.status(),
            status.reason(),
            headers,
            body.bytes(),
            body.trailers(),
            interim,
            irregularities,
            sent,
            took());
  }

  private Duration took() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private NoAnswer none(WireException e) {
    return new NoAnswer(e.trouble(), sentence(e), shown(), took());
  }

  private String sentence(WireException e) {
    return switch (e.trouble()) {
      case TOO_SLOW -> tooSlow();
      case CLOSED -> "the server closed the connection without an answer";
      case RESET ->
          status == null
              ? "the connection was cut off (reset) before an answer came"
              : "the connection was cut off (reset) after " + body.soFar();
      case NOT_HTTP ->
          first
              ? e.getMessage()
              : e.getMessage()
                  + "; the answer before it on this connection was longer than it said";
      default -> e.getMessage();
    };
  }

  private String tooSlow() {
    String within = " within " + Wire.words(deadline);
    if (status == null) {
      return "no answer came" + within;
    }
    return headers.isEmpty() && body.bytes().length == 0
        ? "the head of the answer did not end" + within
        : "the answer did not end" + within + "; " + body.soFar() + " had come";
  }
}
