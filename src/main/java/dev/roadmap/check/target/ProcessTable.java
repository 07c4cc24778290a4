package dev.roadmap.check.target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Linux tells in {@code /proc} of processes and their sockets. Elsewhere it knows nothing, and
 * whoever asks has to do without.
 */
final class ProcessTable {

  private static final String SOCKET = "socket:[";
  private static final String RESIDENT = "VmRSS:";

  private final Path proc;

  ProcessTable() {
    this(Path.of("/proc"));
  }

  ProcessTable(Path proc) {
    this.proc = proc;
  }

  /** Whether there is anything to be known here. */
  boolean readable() {
    return Files.isReadable(proc.resolve("net/tcp"));
  }

  /** Every socket that listens for TCP, whoever's it is. */
  List<Listener> listeners() {
    var listeners = new ArrayList<Listener>();
    for (String name : List.of("net/tcp", "net/tcp6")) {
      for (String line : lines(proc.resolve(name))) {
        Listener listener = Listener.parse(line);
        if (listener != null) {
          listeners.add(listener);
        }
      }
    }
    return listeners;
  }

  /** What the processes of a family listen on. */
  List<Listener> listeners(Family family) {
    var sockets = new HashSet<Long>();
    members(family).forEach(pid -> sockets.addAll(sockets(pid)));
    return listeners().stream().filter(listener -> sockets.contains(listener.inode())).toList();
  }

  /** Who listens on a port, where that can be told. */
  Optional<Owner> owner(int port) {
    var inodes = new HashSet<Long>();
    for (Listener listener : listeners()) {
      if (listener.port() == port) {
        inodes.add(listener.inode());
      }
    }
    if (inodes.isEmpty()) {
      return Optional.empty();
    }
    for (long pid : pids()) {
      for (long socket : sockets(pid)) {
        if (inodes.contains(socket)) {
          return Optional.of(new Owner(pid, command(pid)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A process that has a port.
   *
   * @param command its command line as far as it is known; foreign text
   */
  record Owner(long pid, String command) {}

  /** The processes of a group or session that are no zombies. */
  List<Long> members(long group) {
    return pids().stream().filter(pid -> belongs(pid, group)).toList();
  }

  /** The processes of a family that are no zombies. */
  List<Long> members(Family family) {
    return pids().stream()
        .filter(pid -> belongs(pid, family.group()) || isMarked(pid, family.mark()))
        .toList();
  }

  /** The processes that were started with this in their environment. */
  List<Long> marked(Family.Mark mark) {
    return pids().stream().filter(pid -> isMarked(pid, mark)).toList();
  }

  /** A zombie has no environment any more. */
  private boolean isMarked(long pid, Family.Mark mark) {
    return text(proc.resolve(pid + "/environ")).contains(mark.toString());
  }

  /** Resident memory of a family, in bytes. */
  long memory(Family family) {
    long kibibytes = 0;
    for (long pid : members(family)) {
      for (String line : lines(proc.resolve(pid + "/status"))) {
        if (line.startsWith(RESIDENT)) {
          kibibytes += Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    }
    return kibibytes * 1024;
  }

  /** Whether a process is there and has not ended; a zombie has. */
  boolean runs(long pid) {
    String[] fields = stat(pid);
    return fields != null && !fields[0].equals("Z");
  }

  private boolean belongs(long pid, long group) {
    String[] fields = stat(pid);
    return fields != null
        && !fields[0].equals("Z")
        && (fields[2].equals(Long.toString(group)) || fields[3].equals(Long.toString(group)));
  }

  /** State, parent, group and session; the name before them may hold anything, even brackets. */
  private String @Nullable [] stat(long pid) {
    String stat = text(proc.resolve(pid + "/stat"));
    int name = stat.lastIndexOf(") ");
    String[] fields = name < 0 ? new String[0] : stat.substring(name + 2).split(" ", 5);
    return fields.length < 5 ? null : fields;
  }

  private String command(long pid) {
    return text(proc.resolve(pid + "/cmdline")).replace('\0', ' ').strip();
  }

  private List<Long> pids() {
    var pids = new ArrayList<Long>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(proc, "[0-9]*")) {
      for (Path entry : entries) {
        pids.add(Long.parseLong(entry.getFileName().toString()));
      }
    } catch (IOException | DirectoryIteratorException | NumberFormatException none) {
      return List.of();
    }
    return pids;
  }

  private Set<Long> sockets(long pid) {
    var inodes = new HashSet<Long>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(proc.resolve(pid + "/fd"))) {
      for (Path file : files) {
        String open = open(file);
        if (open.startsWith(SOCKET) && open.endsWith("]")) {
          inodes.add(Long.parseLong(open.substring(SOCKET.length(), open.length() - 1)));
        }
      }
    } catch (IOException | DirectoryIteratorException gone) {
      // It has ended, or is somebody else's.
    }
    return inodes;
  }

  private static String open(Path file) {
    try {
      return Files.readSymbolicLink(file).toString();
    } catch (IOException closed) {
      return "";
    }
  }

  private static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
