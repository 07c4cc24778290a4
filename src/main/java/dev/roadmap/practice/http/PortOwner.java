package dev.roadmap.practice.http;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who listens on a port, where the system tells (Linux). */
public final class PortOwner {

  private static final Path PROC = Path.of("/proc");
  private static final String LISTENING = "0A";

  private PortOwner() {}

  /** "node (process 4711)"; empty when the system does not say. */
  public static Optional<String> of(int port) {
    try {
      var sockets = new HashSet<String>();
      for (String table : new String[] {"net/tcp", "net/tcp6"}) {
        collect(PROC.resolve(table), port, sockets);
      }
      return sockets.isEmpty() ? Optional.empty() : owner(sockets);
    } catch (IOException notTold) {
      return Optional.empty();
    }
  }

  private static void collect(Path table, int port, Set<String> sockets) throws IOException {
    if (!Files.isReadable(table)) {
      return;
    }
    String wanted = ":" + String.format(Locale.ROOT, "%04X", port);
    for (String line : Files.readAllLines(table)) {
      String[] words = line.strip().split("\\s+", -1);
      if (words.length > 9 && words[1].endsWith(wanted) && words[3].equals(LISTENING)) {
        sockets.add("socket:[" + words[9] + "]");
      }
    }
  }

  private static Optional<String> owner(Set<String> sockets) throws IOException {
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path process : processes) {
        if (holds(process, sockets)) {
          String name = Files.readString(process.resolve("comm")).strip();
          return Optional.of(name + " (process " + process.getFileName() + ")");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Path process, Set<String> sockets) {
    try (DirectoryStream<Path> handles = Files.newDirectoryStream(process.resolve("fd"))) {
      for (Path handle : handles) {
        if (sockets.contains(Files.readSymbolicLink(handle).toString())) {
          return true;
        }
      }
    } catch (IOException notOurs) {
      return false;
    }
    return false;
  }
}
