package dev.roadmap.curriculum.build;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads YAML 1.2 and Markdown with YAML in front, keeping where everything stands. */
final class YamlReader {

  private static final int MAX_ALIASES = 20;

  private YamlReader() {}

  /** Reads a YAML file. */
  static Document read(String file, String text, Problems problems) {
    return read(text, "", 1, new TreeBuilder(file, false, problems), problems);
  }

  /** Reads a YAML file whose texts may hold any character, written as an escape. */
  static Document readAnyText(String file, String text, Problems problems) {
    return read(text, "", 1, new TreeBuilder(file, true, problems), problems);
  }

  /** Reads a Markdown file whose front matter is YAML between two lines of three hyphens. */
  static Document readFrontMatter(String file, String text, Problems problems) {
    if (!text.startsWith("---\n")) {
      problems.add(
          new Place(file, 1, 1),
          "the front matter is missing: begin with a line `---`, the keys, and a line `---`");
      return unreadable(file);
    }
    int end = text.indexOf("\n---\n", 3);
    if (end < 0 && text.endsWith("\n---")) {
      end = text.length() - 4;
    }
    if (end < 0) {
      problems.add(
          new Place(file, 1, 1), "the front matter does not end: put a line `---` after its keys");
      return unreadable(file);
    }
    String rest = text.substring(Math.min(end + 5, text.length()));
    String body = rest.strip();
    int bodyLine = lines(text.substring(0, text.length() - rest.stripLeading().length()));
    // The first line stays, empty, so that lines keep their numbers.
    return read(
        text.substring(3, end + 1),
        body,
        bodyLine,
        new TreeBuilder(file, false, problems),
        problems);
  }

  /** The number of the line on which a text ends, from 1. */
  private static int lines(String text) {
    return 1 + (int) text.chars().filter(character -> character == '\n').count();
  }

  static Document unreadable(String file) {
    return new Document(file, JsonNodeFactory.instance.objectNode(), Map.of(), Map.of(), "", 1);
  }

  private static Document read(
      String text, String body, int bodyLine, TreeBuilder builder, Problems problems) {
    String file = builder.file();
    try {
      Optional<Node> node = compose(file, text);
      if (node.isEmpty()) {
        problems.add(new Place(file, 1, 1), "nothing is in this file: write its keys");
        return unreadable(file);
      }
      return builder.build(node.get(), body, bodyLine);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      problems.add(
          mark.map(m -> place(file, m)).orElse(Place.of(file)), "this is not YAML: " + words(e));
    } catch (YamlEngineException e) {
      problems.add(Place.of(file), "this is not YAML: " + words(e.getMessage()));
    }
    return unreadable(file);
  }

  private static Optional<Node> compose(String file, String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setSchema(new CoreSchema())
            .setCodePointLimit(RoadFolder.MAX_FILE_SIZE)
            .setAllowNonScalarKeys(true) // the tree's builder refuses them with their place
            .setMaxAliasesForCollections(MAX_ALIASES)
            .build();
    var parser = new ParserImpl(settings, new StreamReader(settings, text));
    return new Composer(settings, new LimitedParser(parser)).getSingleNode();
  }

  static Place place(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String words(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    if (problem == null) {
      return e.getContext() == null ? "it cannot be read" : e.getContext();
    }
    return words(problem);
  }

  private static String words(String problem) {
    if (problem.contains("another document")) {
      return "a second document begins here: keep one in each file";
    }
    if (problem.contains("aliases for non-scalar nodes")) {
      return "there are too many aliases (`*name`): write it out";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "text with a colon and a space after it must be put in quotes, or indented alike";
    }
    if (problem.contains("TAB")) {
      return "a tab stands here; use spaces";
    }
    return problem;
  }
}
