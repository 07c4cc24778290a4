package dev.roadmap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Reads answers line by line, and never a byte beyond: what follows may be another command's. */
final class InputLines {

  /** Nobody types more; the rest of such a line is passed over. */
  private static final int LONGEST = 4096;

  private final InputStream in;
  private final Charset charset;

  InputLines(InputStream in, Charset charset) {
    this.in = in;
    this.charset = charset;
  }

  /** The next line without its end; null when there is none left. */
  @Nullable String next() {
    var line = new ByteArrayOutputStream();
    boolean any = false;
    try {
      for (int unit = in.read(); unit >= 0; unit = in.read()) {
        any = true;
        if (unit == '\n') {
          break;
        }
        if (line.size() < LONGEST) {
          line.write(unit);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return any ? line.toString(charset).strip() : null;
  }
}
