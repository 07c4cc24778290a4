package dev.roadmap.check.http;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the body of one answer, delimited as RFC 9112 6.3 has it. */
final class BodyReader {

  private static final int LONGEST_CHUNK_LINE = 4096;

  private final Source source;
  private final Limits limits;
  private final Deadline deadline;
  private final Set<Irregularity> irregularities;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private List<Header> trailers = List.of();
  private long promised = -1;

  BodyReader(Source source, Limits limits, Deadline deadline, Set<Irregularity> irregularities) {
    this.source = source;
    this.limits = limits;
    this.deadline = deadline;
    this.irregularities = irregularities;
  }

  /** What came so far. */
  byte[] bytes() {
    return body.toByteArray();
  }

  List<Header> trailers() {
    return trailers;
  }

  /** How much came, in words. */
  String soFar() {
    return promised < 0
        ? body.size() + " bytes of the body"
        : body.size() + " of the " + promised + " bytes its Content-Length promises";
  }

  /**
   * Reads the body.
   *
   * @return whether its end was the end of the connection
   */
  boolean read(String method, HeadReader.StatusLine status, List<Header> headers)
      throws WireException {
    boolean chunked = chunked(headers);
    long length = length(headers);
    if (chunked && length >= 0) {
      irregularities.add(Irregularity.LENGTH_AND_CHUNKED);
    }
    if (method.equals("HEAD") || status.status() == 304) {
      return false;
    }
    if (status.status() == 204) {
      if (chunked || length >= 0) {
        irregularities.add(Irregularity.LENGTH_WITHOUT_CONTENT);
      }
      return false;
    }
    if (chunked) {
      chunks();
      return false;
    }
    if (length >= 0) {
      promised = length;
      take(length, Trouble.CUT_SHORT);
      return false;
    }
    toTheEnd();
    return true;
  }

  private static boolean chunked(List<Header> headers) throws WireException {
    boolean chunked = false;
    for (Header header : headers) {
      if (header.name().equalsIgnoreCase("transfer-encoding")) {
        String coding = header.value().toLowerCase(Locale.ROOT);
        if (!coding.equals("chunked")) {
          throw new WireException(
              Trouble.BAD_CHUNK,
              "Transfer-Encoding is " + Escaped.of(coding) + "; only chunked can be read here");
        }
        chunked = true;
      }
    }
    return chunked;
  }

  private long length(List<Header> headers) throws WireException {
    var lengths = new HashSet<String>();
    int count = 0;
    for (Header header : headers) {
      if (header.name().equalsIgnoreCase("content-length")) {
        for (String part : header.value().split(",", -1)) {
          lengths.add(part.strip());
          count++;
        }
      }
    }
    if (lengths.size() > 1) {
      throw new WireException(
          Trouble.BAD_LENGTH,
          "the answer has two lengths, "
              + Escaped.of(String.join(" and ", lengths.stream().sorted().toList()))
              + ", and nobody can tell where it ends");
    }
    if (count > 1) {
      irregularities.add(Irregularity.LENGTH_TWICE);
    }
    for (String length : lengths) {
      if (!length.matches("[0-9]{1,18}")) {
        throw new WireException(
            Trouble.BAD_LENGTH, "Content-Length is " + Escaped.of(length) + ", which is no number");
      }
      return Long.parseLong(length);
    }
    return -1;
  }

  private void take(long length, Trouble atEnd) throws WireException {
    byte[] part = new byte[8192];
    long left = length;
    while (left > 0) {
      checkSize(left);
      int count = source.next(part, 0, (int) Math.min(part.length, left), deadline);
      if (count < 0) {
        throw new WireException(atEnd, "the connection was closed after " + soFar());
      }
      body.write(part, 0, count);
      left -= count;
    }
  }

  private void checkSize(long coming) throws WireException {
    if (body.size() + coming > limits.body()) {
      throw new WireException(
          Trouble.BODY_TOO_LARGE,
          "the body is larger than " + size(limits.body()) + ", which is more than is read here");
    }
    if (body.size() + coming > Room.FREE && !limits.place().take(deadline)) {
      throw new WireException(Trouble.TOO_SLOW, "");
    }
  }

  private static String size(int bytes) {
    return bytes % (1024 * 1024) == 0 ? bytes / (1024 * 1024) + " MiB" : bytes / 1024 + " KiB";
  }

  private void toTheEnd() throws WireException {
    byte[] part = new byte[8192];
    while (true) {
      int count = source.next(part, 0, part.length, deadline);
      if (count < 0) {
        return;
      }
      checkSize(count);
      body.write(part, 0, count);
    }
  }

  private void chunks() throws WireException {
    while (true) {
      String line = chunkLine();
      int end = line.indexOf(';');
      String digits = (end < 0 ? line : line.substring(0, end)).strip();
      if (!digits.matches("[0-9A-Fa-f]{1,15}")) {
        throw new WireException(
            Trouble.BAD_CHUNK,
            "a chunk should begin with its length as a hexadecimal number, and begins with "
                + Escaped.of(line));
      }
      long length = Long.parseLong(digits, 16);
      if (length == 0) {
        trailers = new ArrayList<>(trailers());
        trailers.addAll(new HeadReader(source, limits, deadline, irregularities).headers());
        return;
      }
      take(length, Trouble.CUT_SHORT);
      if (!chunkLine().isEmpty()) {
        throw new WireException(
            Trouble.BAD_CHUNK, "a chunk is longer than its length of " + length + " bytes says");
      }
    }
  }

  private String chunkLine() throws WireException {
    var line = new StringBuilder();
    while (line.length() < LONGEST_CHUNK_LINE) {
      int next = source.next(deadline);
      if (next < 0) {
        throw new WireException(
            Trouble.CUT_SHORT, "the connection was closed before the last chunk, after " + soFar());
      }
      if (next == '\n') {
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
          return line.substring(0, length - 1);
        }
        irregularities.add(Irregularity.BARE_LINE_FEED);
        return line.toString();
      }
      line.append((char) next);
    }
    throw new WireException(Trouble.BAD_CHUNK, "the line before a chunk does not end");
  }
}
