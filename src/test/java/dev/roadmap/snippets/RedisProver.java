package dev.roadmap.snippets;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Redis commands: those of a lesson go in order to one empty server, through redis-cli. */
final class RedisProver implements Prover {

  private @Nullable RedisServer started;
  private String lesson = "";

  @Override
  public synchronized Proof prove(Snippet snippet) throws IOException {
    if (started == null) {
      started = RedisServer.start().orElse(null);
    }
    RedisServer server = started;
    if (server == null) {
      return new Proof.LeftOut("redis-server");
    }
    if (!lesson.equals(snippet.lesson())) {
      lesson = snippet.lesson();
      server.run("FLUSHALL\n");
    }
    return Judge.judge(snippet, server.run(snippet.code()), Proof.Depth.COMPILED);
  }

  @Override
  public void close() {
    if (started != null) {
      started.close();
    }
  }
}
