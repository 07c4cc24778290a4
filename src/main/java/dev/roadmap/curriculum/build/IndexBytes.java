package dev.roadmap.curriculum.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;

/** Grows the parts of an index, value by value. */
final class IndexBytes {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  int size() {
    return bytes.size();
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  void octet(int value) {
    bytes.write(value);
  }

  void integer(int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.write(value >>> shift);
    }
  }

  void number(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    encode(value);
  }

  void signedNumber(int value) {
    number((value << 1) ^ (value >> 31));
  }

  private void encode(int value) {
    int rest = value;
    while (rest > 0x7f) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void string(String value) {
    boolean latin = ISO_8859_1.newEncoder().canEncode(value);
    byte[] encoded = value.getBytes(latin ? ISO_8859_1 : UTF_8);
    number((encoded.length << 1) | (latin ? 0 : 1));
    bytes.writeBytes(encoded);
  }

  void strings(List<String> values) {
    number(values.size());
    for (String value : values) {
      string(value);
    }
  }

  <T> void list(List<T> values, Consumer<T> write) {
    number(values.size());
    values.forEach(write);
  }

  void append(byte[] more) {
    bytes.writeBytes(more);
  }
}
