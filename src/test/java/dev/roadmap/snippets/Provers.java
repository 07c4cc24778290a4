package dev.roadmap.snippets;

import java.io.IOException;
import java.util.List;

/** The right prover for each snippet. */
final class Provers implements AutoCloseable {

  private final Prover script = new ScriptProver();
  private final Prover go = new GoProver();
  private final Prover typeScript = new TypeScriptProver();
  private final Prover java = new JavaProver();
  private final Prover data = new DataProver();
  private final Prover part = new PartProver(Lessons.ROAD.resolve("exercises"));
  private final Prover http = new HttpProver();
  private final Prover redis = new RedisProver();
  private final Prover sql = new SqlProver();

  Proof prove(Snippet snippet) {
    if (snippet.language().equals("text")) {
      return Proof.proven(Proof.Depth.NONE);
    }
    try {
      return prover(snippet).prove(snippet);
    } catch (IOException e) {
      return new Proof.Wrong(String.valueOf(e.getMessage()));
    }
  }

  private Prover prover(Snippet snippet) {
    if (snippet.fence().has("part")) {
      return part;
    }
    return switch (snippet.language()) {
      case "python", "bash", "javascript" -> script;
      case "go" -> go;
      case "typescript" -> typeScript;
      case "java" -> java;
      case "sql" -> sql;
      case "redis" -> redis;
      case "http" -> http;
      default -> data;
    };
  }

  @Override
  public void close() {
    List.of(script, go, typeScript, java, data, part, http, redis, sql).forEach(Prover::close);
  }
}
