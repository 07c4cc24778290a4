package dev.roadmap.cli;

import dev.roadmap.practice.ServerOptions;
import dev.roadmap.practice.http.PortOwner;
import dev.roadmap.terminal.Foreign;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Optional;

/** Puts into words why the practice server does not start. */
final class ServeTrouble {

  private static final int HIGHEST_PORT = 65_535;

  private ServeTrouble() {}

  /** A database that cannot be had, or a folder. */
  static Problem notThere(ServerOptions options, IOException failed) {
    URI database = options.database();
    return database == null ? notKept(options, failed) : notReached(database, failed);
  }

  private static Problem notReached(URI database, IOException failed) {
    int port = database.getPort();
    return new Problem.Environment(
        "The database at "
            + Foreign.brief(database.getHost() + (port < 0 ? "" : ":" + port))
            + " does not let the server in: "
            + Foreign.line(String.valueOf(failed.getMessage())),
        "Start it, or go without --db: then tasks are kept in a SQLite file.");
  }

  private static Problem notKept(ServerOptions options, IOException failed) {
    return new Problem.Environment(
        "Nothing can be kept in "
            + Foreign.brief(options.data().toString())
            + ": "
            + reason(failed)
            + ".",
        "Try roadmap serve --data with another folder.");
  }

  private static String reason(IOException failed) {
    if (failed instanceof FileAlreadyExistsException) {
      return "it is no folder";
    }
    return failed instanceof AccessDeniedException
        ? "you may not write there"
        : Foreign.brief(String.valueOf(failed.getMessage()));
  }

  /**
   * An address that cannot be listened on.
   *
   * @param command what was typed, to type it otherwise
   */
  static Problem notBound(String command, InetSocketAddress address, BindException refused) {
    int port = address.getPort();
    String where = address.getAddress().getHostAddress();
    String reason = String.valueOf(refused.getMessage());
    if (reason.contains("denied")) {
      return new Problem.Environment(
          "Port " + port + " is not for everybody: those below 1024 belong to the system.",
          "Try " + command + " --port 8080.");
    }
    if (reason.contains("assign")) {
      return new Problem.Environment(
          where + " is no address of this machine.", "Try " + command + " without --host.");
    }
    Optional<String> owner = PortOwner.of(port);
    return new Problem.Environment(
        "Port " + port + " is taken" + owner.map(name -> " by " + name).orElse("") + ".",
        "End that program, or try "
            + command
            + " --port "
            + (port < HIGHEST_PORT ? port + 1 : 0)
            + " (0 picks one that is free).");
  }
}
