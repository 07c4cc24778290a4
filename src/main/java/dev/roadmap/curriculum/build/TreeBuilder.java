package dev.roadmap.curriculum.build;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.ComposerException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes a Jackson tree of YAML nodes, and a note of where each value and key stood. */
final class TreeBuilder {

  /** Aliases repeat what they point to, and a few of them nested could fill any memory. */
  private static final int MAX_NODES = 50_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String file;
  private final Problems problems;
  private final boolean anyText;
  private final Map<String, Place> values = new HashMap<>();
  private final Map<String, Place> keys = new HashMap<>();
  private int depth;

  /**
   * One file's builder.
   *
   * @param anyText whether escapes may say any character: what is sent to a server may hold it
   */
  TreeBuilder(String file, boolean anyText, Problems problems) {
    this.file = file;
    this.anyText = anyText;
    this.problems = problems;
  }

  /** The file it reads. */
  String file() {
    return file;
  }

  Document build(Node root, String body, int bodyLine) {
    JsonNode tree = convert(root, "");
    return new Document(file, tree, values, keys, body, bodyLine);
  }

  private JsonNode convert(Node node, String pointer) {
    if (depth > LimitedParser.MAX_DEPTH || values.size() >= MAX_NODES) {
      throw new ComposerException(
          "aliases (`*name`) repeat too much: write it out", node.getStartMark());
    }
    values.put(pointer, place(node));
    depth++;
    JsonNode tree =
        switch (node) {
          case MappingNode mapping -> convert(mapping, pointer);
          case SequenceNode sequence -> convert(sequence, pointer);
          case ScalarNode scalar -> convert(scalar);
          default -> throw new ComposerException("this cannot be read", node.getStartMark());
        };
    depth--;
    return tree;
  }

  private JsonNode convert(MappingNode mapping, String pointer) {
    refuseTag(mapping, Tag.MAP);
    var tree = NODES.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      Place place = place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(place, "a key must be a word: write `key: value`");
        continue;
      }
      String child = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
      if (tree.has(key.getValue())) {
        problems.add(place, "`" + key.getValue() + "` is given twice: keep one");
        continue;
      }
      keys.put(child, place);
      tree.set(text(key), convert(tuple.getValueNode(), child));
    }
    return tree;
  }

  private JsonNode convert(SequenceNode sequence, String pointer) {
    refuseTag(sequence, Tag.SEQ);
    var tree = NODES.arrayNode();
    for (Node entry : sequence.getValue()) {
      tree.add(convert(entry, pointer + "/" + tree.size()));
    }
    return tree;
  }

  private JsonNode convert(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return NODES.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return NODES.booleanNode(Boolean.parseBoolean(scalar.getValue()));
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      JsonNode number = number(scalar.getValue());
      if (number != null) {
        return number;
      }
    } else {
      refuseTag(scalar, Tag.STR);
    }
    return NODES.stringNode(text(scalar));
  }

  private static @Nullable JsonNode number(String digits) {
    try {
      return NODES.numberNode(Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return fraction(digits);
    }
  }

  private static @Nullable JsonNode fraction(String digits) {
    // No key of a road wants such a number: it is kept apart from text, for the message alone.
    try {
      return digits.length() > 40 ? null : NODES.numberNode(new BigDecimal(digits));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** An escape in double quotes can say what no plain character of the file may. */
  private String text(ScalarNode scalar) {
    String text = scalar.getValue();
    int found = Characters.findRefused(text);
    if (found >= 0 && !anyText) {
      problems.add(place(scalar), Characters.refusal(text.codePointAt(found)));
    }
    return text;
  }

  private void refuseTag(Node node, Tag expected) {
    if (!node.getTag().equals(expected)) {
      problems.add(
          place(node), "tags are not used here: take out `" + node.getTag().getValue() + "`");
    }
  }

  private Place place(Node node) {
    return node.getStartMark()
        .map(mark -> YamlReader.place(file, mark))
        .orElseGet(() -> Place.of(file));
  }
}
