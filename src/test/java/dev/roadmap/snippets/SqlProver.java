package dev.roadmap.snippets;

import dev.roadmap.snippets.Programs.Ended;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** SQL: all snippets of a lesson run in order in one fresh PostgreSQL database, through psql. */
final class SqlProver implements Prover {

  private final Set<String> created = ConcurrentHashMap.newKeySet();
  private boolean tried;
  private @Nullable Postgres started;

  @Override
  public Proof prove(Snippet snippet) throws IOException {
    Postgres postgres = postgres();
    if (postgres == null) {
      return new Proof.LeftOut("PostgreSQL");
    }
    String database = "lesson_" + snippet.lesson().replace('-', '_');
    if (created.add(database)) {
      postgres.create(database);
    }
    boolean error = snippet.fence().has("error");
    Ended ended = postgres.psql(database, !error, snippet.code());
    // psql says where in its input; the lesson does not.
    String told = ended.err().replaceAll("(?m)^psql:[^ ]*: ", "");
    if (ended.exit() != 0 || error == told.isEmpty()) {
      return new Proof.Wrong("ended with " + ended.exit() + "\n" + ended.out() + told);
    }
    return Judge.printed(snippet, ended.out() + told);
  }

  /** Started for the first who asks. */
  private synchronized @Nullable Postgres postgres() throws IOException {
    if (!tried) {
      tried = true;
      started = Postgres.start().orElse(null);
    }
    return started;
  }

  @Override
  public synchronized void close() {
    if (started != null) {
      started.close();
    }
  }
}
