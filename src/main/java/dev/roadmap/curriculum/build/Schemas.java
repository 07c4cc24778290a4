package dev.roadmap.curriculum.build;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas that came with the program; a road's own folder cannot bring others. */
final class Schemas {

  /** What kinds of file a road has. */
  enum Kind {
    ROAD("road"),
    PHASE("phase"),
    LESSON("lesson"),
    EXERCISE("exercise"),
    PROJECT("project"),
    TRACK("track"),
    CHEAT("cheat");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  static {
    // The validator logs through slf4j, which would say on stderr that nothing listens to it.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  private record Compiled(JsonNode tree, Schema schema) {}

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<Kind, Compiled> schemas = new EnumMap<>(Kind.class);

  /** Checks one file. */
  void check(Kind kind, Document document, Problems problems) {
    if (!document.readable()) {
      return;
    }
    Compiled compiled = schemas.computeIfAbsent(kind, this::compile);
    var words = new SchemaWords(compiled.tree(), document, problems);
    compiled.schema().validate(document.tree()).forEach(words::tell);
  }

  private Compiled compile(Kind kind) {
    String name = "/roadmap/schema/" + kind.word() + ".json";
    try (InputStream stream = Schemas.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      JsonNode tree = JsonMapper.shared().readTree(stream);
      return new Compiled(tree, registry.getSchema(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
