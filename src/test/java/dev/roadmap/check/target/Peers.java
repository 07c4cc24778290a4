package dev.roadmap.check.target;

import dev.roadmap.Needed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Small programs of somebody who learns, written in Python, and how they are started. */
final class Peers {

  /**
   * Answers everything with what it is; {@code HOST}, {@code BEFORE} and {@code ON_TERM} vary it.
   */
  private static final String SERVER =
      """
      import http.server, os, signal, socket, sys, time
      BEFORE
      class Handler(http.server.BaseHTTPRequestHandler):
          protocol_version = "HTTP/1.1"
          def do_GET(self):
              body = str(os.getpid()).encode()
              print("asked for " + self.path)
              self.send_response(200)
              self.send_header("Content-Length", str(len(body)))
              self.end_headers()
              self.wfile.write(body)
          def log_message(self, *args): pass
      class Server(http.server.ThreadingHTTPServer):
          address_family = socket.AF_INET6 if ":" in "HOST" else socket.AF_INET
      Server(("HOST", PORT), Handler).serve_forever()
      """;

  /** Starts a process that leaves the group, has another parent and ignores TERM. */
  static final String STRAY =
      """
      import subprocess
      subprocess.run(["sh", "-c", "trap '' TERM HUP; setsid sleep 600 >/dev/null 2>&1 & echo $! > stray"])
      """;

  private static final Map<String, String> ENVIRONMENT = System.getenv();

  private Peers() {}

  /** Says in one line what is not tested where there is no Python. */
  static void needPython() {
    Needed.program("python3");
  }

  /** Writes the server into a folder. */
  static Path server(Path folder, String host, String port, String before) {
    return write(
        folder,
        "server.py",
        SERVER.replace("HOST", host).replace("PORT", port).replace("BEFORE", before));
  }

  /** The server as it should be. */
  static Path server(Path folder) {
    return server(folder, "127.0.0.1", "int(os.environ['PORT'])", "");
  }

  /** The process of {@link #STRAY}. */
  static long stray(Path folder) {
    try {
      return Long.parseLong(Files.readString(folder.resolve("stray")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path write(Path folder, String name, String text) {
    try {
      Files.createDirectories(folder);
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Program program(Path folder, Duration within, String... command) {
    return new Program(List.of(command), null, folder, Map.of(), "/", within);
  }

  static ProcessTarget start(Path folder, String... command) {
    return start(program(folder, Duration.ofSeconds(30), command), folder);
  }

  static ProcessTarget start(Program program, Path folder) {
    return ProcessTarget.start(program, ENVIRONMENT, folder.resolve("runs"), StartListener.NONE);
  }

  /** Whether it runs; one that has ended and was not collected by its parent does not. */
  static boolean alive(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
    } catch (IOException elsewhere) {
      return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
  }

  /** Waits for a condition, at most half a minute. */
  static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("it did not come about within 30 s");
      }
      Thread.onSpinWait();
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
