package dev.roadmap.curriculum;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads values one after the other. It never leaves its part of the bytes, and believes no count
 * larger than the bytes left, so that damaged input costs no more time or memory than its length.
 */
final class IndexCursor {

  private final byte[] bytes;
  private final int end;
  private int position;

  IndexCursor(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.position = start;
    this.end = end;
  }

  static int integer(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 24)
        | ((bytes[at + 1] & 0xff) << 16)
        | ((bytes[at + 2] & 0xff) << 8)
        | (bytes[at + 3] & 0xff);
  }

  boolean atEnd() {
    return position == end;
  }

  int number() {
    int value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      int next = octet();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) {
        if (value < 0) {
          throw damaged();
        }
        return value;
      }
    }
    throw damaged();
  }

  /** A number that may be negative: even ones from 0 up, odd ones from -1 down. */
  int signedNumber() {
    int value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  int octet() {
    if (position >= end) {
      throw damaged();
    }
    return bytes[position++] & 0xff;
  }

  /** How many entries follow, each at least one byte long. */
  int count() {
    int count = number();
    if (count > end - position) {
      throw damaged();
    }
    return count;
  }

  String string() {
    int header = number();
    int length = header >>> 1;
    if (length > end - position) {
      throw damaged();
    }
    var string = new String(bytes, position, length, (header & 1) == 0 ? ISO_8859_1 : UTF_8);
    position += length;
    return string;
  }

  /** Passes over a string. */
  void skipString() {
    skip(number() >>> 1);
  }

  int position() {
    return position;
  }

  /** Passes over so many bytes. */
  void skip(int length) {
    if (length > end - position) {
      throw damaged();
    }
    position += length;
  }

  /** Passes over a list of strings. */
  void skipStrings() {
    for (int left = count(); left > 0; left--) {
      skipString();
    }
  }

  /** A string, or null for the empty one. */
  @Nullable String optionalString() {
    String string = string();
    return string.isEmpty() ? null : string;
  }

  List<String> strings() {
    int count = count();
    if (count == 0) {
      return List.of();
    }
    var strings = new String[count];
    for (int i = 0; i < count; i++) {
      strings[i] = string();
    }
    return List.of(strings);
  }

  <T> List<T> list(Function<IndexCursor, T> read) {
    int count = count();
    var list = new ArrayList<T>(count);
    for (int i = 0; i < count; i++) {
      list.add(read.apply(this));
    }
    return List.copyOf(list);
  }

  static UnreadableIndex damaged() {
    return new UnreadableIndex("The compiled road is damaged: it does not make sense inside.");
  }
}
