package dev.roadmap.check.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the status line and the headers of one answer. */
final class HeadReader {

  private static final Pattern STATUS =
      Pattern.compile("(HTTP/\\d\\.\\d) (\\d{3})(?:( )(.*))?", Pattern.DOTALL);

  private static final int BLANK_LINES = 4;

  private final Source source;
  private final Limits limits;
  private final Deadline deadline;
  private final Set<Irregularity> irregularities;
  private int read;

  HeadReader(Source source, Limits limits, Deadline deadline, Set<Irregularity> irregularities) {
    this.source = source;
    this.limits = limits;
    this.deadline = deadline;
    this.irregularities = irregularities;
  }

  /** The first line of an answer. */
  record StatusLine(String version, int status, String reason) {}

  /**
   * Reads the status line; the connection's end before its first byte is {@link Trouble#CLOSED}.
   */
  StatusLine statusLine() throws WireException {
    String line = firstLine();
    Matcher parts = STATUS.matcher(line);
    if (!parts.matches()) {
      throw notHttp(line);
    }
    if (parts.group(3) == null) {
      irregularities.add(Irregularity.NO_SPACE_AFTER_STATUS);
    }
    String reason = parts.group(4) == null ? "" : parts.group(4);
    int status = Integer.parseInt(parts.group(2));
    if (status < 100) {
      throw notHttp(line);
    }
    return new StatusLine(parts.group(1), status, reason);
  }

  private String firstLine() throws WireException {
    for (int blank = 0; blank < BLANK_LINES; blank++) {
      String line = line(true);
      if (!line.isEmpty()) {
        return line;
      }
      irregularities.add(Irregularity.BLANK_LINE_FIRST);
    }
    throw notHttp("");
  }

  static WireException notHttp(String line) {
    return new WireException(
        Trouble.NOT_HTTP,
        "what came back is not HTTP: it begins with "
            + Escaped.of(firstLine(line))
            + " where a status line like \"HTTP/1.1 200 OK\" should stand");
  }

  private static String firstLine(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\r' && text.charAt(end) != '\n') {
      end++;
    }
    return end == 0 ? text : text.substring(0, end);
  }

  /** Reads header lines up to the empty one. */
  List<Header> headers() throws WireException {
    var headers = new ArrayList<Header>();
    while (true) {
      String line = line(false);
      if (line.isEmpty()) {
        return headers;
      }
      if (headers.size() == limits.headers()) {
        throw new WireException(
            Trouble.HEAD_TOO_LARGE,
            "the answer has more than " + limits.headers() + " headers; reading stopped there");
      }
      add(headers, line);
    }
  }

  private void add(List<Header> headers, String line) throws WireException {
    if ((line.charAt(0) == ' ' || line.charAt(0) == '\t') && !headers.isEmpty()) {
      irregularities.add(Irregularity.FOLDED_HEADER);
      Header last = headers.removeLast();
      headers.add(new Header(last.name(), (last.value() + " " + line.strip()).strip()));
      return;
    }
    int colon = line.indexOf(':');
    String name = colon < 0 ? "" : line.substring(0, colon);
    if (name.isBlank()) {
      throw new WireException(
          Trouble.BAD_HEADER,
          "a line of the head is no header: " + Escaped.of(line) + " has no name and colon");
    }
    if (!name.strip().equals(name)) {
      irregularities.add(Irregularity.SPACE_BEFORE_COLON);
    }
    String value = strip(line.substring(colon + 1));
    if (value.chars().anyMatch(unit -> (unit < ' ' && unit != '\t') || unit == 0x7f)) {
      irregularities.add(Irregularity.CONTROL_IN_HEADER);
    }
    headers.add(new Header(name.strip(), value));
  }

  private static String strip(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && (value.charAt(from) == ' ' || value.charAt(from) == '\t')) {
      from++;
    }
    while (to > from && (value.charAt(to - 1) == ' ' || value.charAt(to - 1) == '\t')) {
      to--;
    }
    return value.substring(from, to);
  }

  private String line(boolean first) throws WireException {
    var line = new ByteArrayOutputStream(80);
    while (true) {
      int next = source.next(deadline);
      if (next < 0) {
        throw ended(first && line.size() == 0 && read == 0, line.toByteArray());
      }
      if (next == '\n') {
        return withoutReturn(line.toByteArray());
      }
      line.write(next);
      if (++read > limits.head()) {
        throw new WireException(
            Trouble.HEAD_TOO_LARGE,
            "the head of the answer is longer than "
                + limits.head() / 1024
                + " KiB; reading stopped there");
      }
      // Somebody who speaks another protocol may never send a line end.
      if (first && line.size() == 5 && !startsLikeHttp(line.toByteArray())) {
        source.comes(Deadline.in(Duration.ofMillis(Math.min(50, deadline.millis()))));
        line.writeBytes(source.peek(60));
        throw notHttp(line.toString(ISO_8859_1));
      }
    }
  }

  private static boolean startsLikeHttp(byte[] bytes) {
    String start = new String(bytes, ISO_8859_1);
    return start.equals("HTTP/") || start.charAt(0) == '\r';
  }

  private static WireException ended(boolean nothingCame, byte[] line) {
    return nothingCame
        ? new WireException(Trouble.CLOSED, "")
        : new WireException(
            Trouble.CUT_SHORT,
            "the connection was closed in the middle of the head, after " + Escaped.of(line));
  }

  private String withoutReturn(byte[] line) {
    int length = line.length;
    if (length > 0 && line[length - 1] == '\r') {
      return new String(line, 0, length - 1, ISO_8859_1);
    }
    irregularities.add(Irregularity.BARE_LINE_FEED);
    return new String(line, ISO_8859_1);
  }
}
