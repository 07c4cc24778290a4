package dev.roadmap.check.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.roadmap.check.value.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A suite as the build leaves it: a few facts, and the tree that {@link SuiteReader} reads. Read
 * from YAML it would take longer than a small suite takes to run.
 *
 * @param checks how many there are
 * @param file the name of the file it was written in
 */
public record SuiteFile(String id, int version, String title, int checks, String file, Node tree) {

  /** Another one is not understood. */
  private static final int FORMAT = 1;

  private static final int MOST_DEPTH = 100;

  /** Writes all suites of a road. */
  public static byte[] write(List<SuiteFile> suites) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(FORMAT);
      out.writeInt(suites.size());
      for (SuiteFile suite : suites) {
        text(suite.id(), out);
        out.writeInt(suite.version());
        text(suite.title(), out);
        out.writeInt(suite.checks());
        text(suite.file(), out);
        node(suite.tree(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads all suites of a road.
   *
   * @throws IOException when it is something else, or of another version
   */
  static List<SuiteFile> read(byte[] bytes) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != FORMAT) {
      throw new IOException("suites of another version");
    }
    var suites = new ArrayList<SuiteFile>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      suites.add(
          new SuiteFile(text(in), in.readInt(), text(in), in.readInt(), text(in), node(in, 0)));
    }
    return suites;
  }

  private static void node(Node node, DataOutputStream out) throws IOException {
    switch (node) {
      case Node.Scalar scalar -> scalar(scalar.value(), out);
      case Node.Items items -> {
        out.writeByte('[');
        out.writeInt(items.items().size());
        for (Node item : items.items()) {
          node(item, out);
        }
      }
      case Node.Keys keys -> {
        out.writeByte('{');
        out.writeInt(keys.entries().size());
        for (Map.Entry<String, Node.Entry> entry : keys.entries().entrySet()) {
          text(entry.getKey(), out);
          out.writeInt(entry.getValue().line());
          out.writeInt(entry.getValue().column());
          node(entry.getValue().value(), out);
        }
      }
    }
    out.writeInt(node.line());
    out.writeInt(node.column());
  }

  private static void scalar(Json value, DataOutputStream out) throws IOException {
    switch (value) {
      case Json.Text text -> {
        out.writeByte('"');
        text(text.value(), out);
      }
      case Json.Num number -> {
        out.writeByte('0');
        text(number.value().toString(), out);
      }
      case Json.Bool bool -> out.writeByte(bool.value() ? 't' : 'f');
      case Json.Null ignored -> out.writeByte('n');
      case Json.Obj ignored -> throw new IllegalArgumentException("no scalar");
      case Json.Arr ignored -> throw new IllegalArgumentException("no scalar");
    }
  }

  private static Node node(DataInputStream in, int depth) throws IOException {
    if (depth > MOST_DEPTH) {
      throw new IOException("nested too deep");
    }
    int kind = in.readByte();
    return switch (kind) {
      case '[' -> {
        var items = new ArrayList<Node>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
          items.add(node(in, depth + 1));
        }
        yield new Node.Items(items, in.readInt(), in.readInt());
      }
      case '{' -> {
        var entries = new LinkedHashMap<String, Node.Entry>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
          String key = text(in);
          int line = in.readInt();
          int column = in.readInt();
          entries.put(key, new Node.Entry(node(in, depth + 1), line, column));
        }
        yield new Node.Keys(entries, in.readInt(), in.readInt());
      }
      case '"' -> new Node.Scalar(Json.of(text(in)), in.readInt(), in.readInt());
      case '0' -> new Node.Scalar(Json.of(new BigDecimal(text(in))), in.readInt(), in.readInt());
      case 't', 'f' -> new Node.Scalar(Json.of(kind == 't'), in.readInt(), in.readInt());
      case 'n' -> new Node.Scalar(Json.none(), in.readInt(), in.readInt());
      default -> throw new IOException("no suites");
    };
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("cut short");
    }
    return new String(in.readNBytes(length), UTF_8);
  }
}
