package dev.roadmap.check.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmap.check.http.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.zip.GZIPInputStream;

/** The body of an answer as text. */
final class Bodies {

  /** A small body can unpack to any size. */
  private static final int MOST_UNPACKED = 8 * 1024 * 1024;

  private Bodies() {}

  /** A body, or why there is no text in it. */
  sealed interface Body {}

  /** Text. */
  record Text(String text) implements Body {}

  /** No text; in words, to stand after "got". */
  record NoText(String words) implements Body {}

  /** The text, with every byte that is none replaced. */
  static String lenient(Answer answer) {
    return switch (of(answer)) {
      case Text text -> text.text();
      case NoText none -> new String(answer.body(), UTF_8);
    };
  }

  static Body of(Answer answer) {
    byte[] bytes = answer.body();
    if (answer.header("content-encoding").equalsIgnoreCase("gzip")) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = unpacked(in);
      } catch (IOException e) {
        return new NoText("bytes that are not gzip, though Content-Encoding says so");
      }
      if (bytes.length > MOST_UNPACKED) {
        return new NoText("a body that unpacks to more than 8 MiB");
      }
    }
    String text = new String(bytes, UTF_8);
    if (text.indexOf('\ufffd') < 0) {
      return new Text(text);
    }
    // Something was replaced, or the server sent this very character.
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return new NoText(
          String.format(
              "bytes that are not UTF-8: 0x%02x at byte %d",
              bytes[in.position()] & 0xff, in.position() + 1));
    }
    return new Text(out.flip().toString());
  }

  private static byte[] unpacked(InputStream in) throws IOException {
    var out = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    int count = in.read(part);
    while (count >= 0 && out.size() <= MOST_UNPACKED) {
      out.write(part, 0, count);
      count = in.read(part);
    }
    return out.toByteArray();
  }
}
