package dev.roadmap.snippets;

import dev.roadmap.snippets.Programs.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of its own for one run of the tests, from what the machine has installed. It
 * ends with us, however we end: beside it runs a shell that reads from a pipe only we hold.
 */
public final class Postgres implements AutoCloseable {

  private final Path bin;
  private final Path folder;
  private final List<String> as;
  private final int port;
  private final Process guardian;

  private Postgres(Path bin, Path folder, List<String> as, int port, Process guardian) {
    this.bin = bin;
    this.folder = folder;
    this.as = as;
    this.port = port;
    this.guardian = guardian;
  }

  /** One that listens on a socket in its folder, so that two runs never meet. */
  static Optional<Postgres> start() throws IOException {
    return start("''", 5432);
  }

  /**
   * One that also listens on this port of 127.0.0.1, for whoever cannot talk to a socket's file.
   */
  public static Optional<Postgres> start(int port) throws IOException {
    return start("127.0.0.1", port);
  }

  /** Empty where it is not installed. */
  private static Optional<Postgres> start(String listen, int port) throws IOException {
    Optional<Path> bin = installed();
    if (bin.isEmpty() || Programs.find("psql").isEmpty()) {
      return Optional.empty();
    }
    Path folder = Files.createTempDirectory("pg");
    var as = new ArrayList<String>();
    // The server refuses to run as root.
    if (System.getProperty("user.name").equals("root")) {
      as.addAll(List.of("runuser", "-u", "postgres", "--"));
      require(run(folder, List.of("chown", "postgres", folder.toString())));
    }
    var server = new Postgres(bin.get(), folder, as, port, guardian(bin.get(), folder, as));
    server.require("initdb", "-A", "trust", "-U", "postgres", "-D", server.data());
    server.require(
        "pg_ctl",
        "-w",
        "-D",
        server.data(),
        "-l",
        folder + "/log",
        "-o",
        "-p "
            + port
            + " -c listen_addresses="
            + listen
            + " -c fsync=off -c unix_socket_directories="
            + folder,
        "start");
    return Optional.of(server);
  }

  /** Stops the server, if there is one, when the pipe to it closes. */
  private static Process guardian(Path bin, Path folder, List<String> as) throws IOException {
    var command = new ArrayList<>(List.of("sh", "-c"));
    command.add("trap '' HUP INT TERM; cat > /dev/null; exec \"$@\"");
    command.add("postgres-guardian");
    command.addAll(as);
    command.add(bin.resolve("pg_ctl").toString());
    command.addAll(List.of("-D", folder.resolve("data").toString(), "-m", "immediate", "stop"));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The server's process. */
  long pid() throws IOException {
    return Long.parseLong(Files.readAllLines(Path.of(data(), "postmaster.pid")).getFirst().strip());
  }

  private static Optional<Path> installed() throws IOException {
    Path all = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(all)) {
      return Programs.find("initdb").map(initdb -> Path.of(initdb).getParent());
    }
    try (Stream<Path> versions = Files.list(all)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    }
  }

  /** What psql prints for this script in this database. */
  Ended psql(String database, boolean stopAtError, String script) throws IOException {
    return Programs.run(
        folder,
        Map.of(
            "PGHOST",
            folder.toString(),
            "PGPORT",
            Integer.toString(port),
            "PGUSER",
            "postgres",
            "PGDATABASE",
            database),
        script,
        List.of("psql", "-q", "-X", "-v", "ON_ERROR_STOP=" + (stopAtError ? 1 : 0)));
  }

  /** Runs this script beside all databases that anybody uses. */
  public void run(String script) throws IOException {
    require(psql("postgres", true, script));
  }

  public void create(String database) throws IOException {
    run("create database " + database + ";");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void require(String program, String... arguments) throws IOException {
    var command = new ArrayList<>(as);
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    require(run(folder, command));
  }

  private static Ended run(Path folder, List<String> command) throws IOException {
    return Programs.run(folder, Map.of("HOME", "/tmp"), "", command);
  }

  private static void require(Ended ended) {
    if (ended.exit() != 0) {
      throw new IllegalStateException(ended.all());
    }
  }

  @Override
  public void close() {
    try {
      guardian.getOutputStream().close();
      if (guardian.waitFor() != 0) {
        throw new IllegalStateException("PostgreSQL in " + folder + " was not stopped");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
