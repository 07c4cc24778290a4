package dev.roadmap.snippets;

import dev.roadmap.snippets.Programs.Ended;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** SQL: all snippets of a lesson run in order in one fresh PostgreSQL database, through psql. */
final class SqlProver implements Prover {

  private final Optional<Postgres> postgres;
  private final Set<String> created = new HashSet<>();

  SqlProver() throws IOException {
    postgres = Postgres.start();
  }

  @Override
  public Proof prove(Snippet snippet) throws IOException {
    if (postgres.isEmpty()) {
      return new Proof.LeftOut("PostgreSQL");
    }
    String database = "lesson_" + snippet.lesson().replace('-', '_');
    if (created.add(database)) {
      postgres.get().create(database);
    }
    boolean error = snippet.fence().has("error");
    Ended ended = postgres.get().psql(database, !error, snippet.code());
    // psql says where in its input; the lesson does not.
    String told = ended.err().replaceAll("(?m)^psql:[^ ]*: ", "");
    if (ended.exit() != 0 || error == told.isEmpty()) {
      return new Proof.Wrong("ended with " + ended.exit() + "\n" + ended.out() + told);
    }
    return Judge.printed(snippet, ended.out() + told);
  }

  @Override
  public void close() {
    postgres.ifPresent(Postgres::close);
  }
}
