package dev.roadmap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads the text of an export: UTF-8, or what PowerShell's redirection made of it. */
final class ExportText {

  /** Half a character. An event that holds one is refused, where U+FFFD would pass as text. */
  private static final String UNREADABLE = "\ud800";

  private ExportText() {}

  /** Without the mark of the encoding that may stand at its beginning. */
  static Reader reader(InputStream in) throws IOException {
    var bytes = new PushbackInputStream(in, 3);
    byte[] first = bytes.readNBytes(3);
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (begins(first, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
    } else if (begins(first, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (begins(first, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    }
    bytes.unread(first, mark, first.length - mark);
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(UNREADABLE));
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
