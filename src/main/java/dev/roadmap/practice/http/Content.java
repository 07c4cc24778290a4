package dev.roadmap.practice.http;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The body of an answer: bytes that are there, or written as they are made because they are many.
 */
public interface Content {

  /** All of it. */
  byte[] bytes();

  /** How many bytes it has; -1 when only writing them tells. */
  long length();

  /** Writes it; returns how many bytes it was. */
  long writeTo(OutputStream out) throws IOException;

  /** Bytes that are there. */
  static Content of(byte[] bytes) {
    return new Whole(bytes);
  }

  /** Bytes that are there. */
  @SuppressWarnings("ArrayRecordComponent") // Made once, sent once, never compared.
  record Whole(byte[] bytes) implements Content {

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public long writeTo(OutputStream out) throws IOException {
      out.write(bytes);
      return bytes.length;
    }
  }
}
