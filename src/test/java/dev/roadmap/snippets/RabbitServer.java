package dev.roadmap.snippets;

import dev.roadmap.check.target.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A RabbitMQ broker of its own for one run of the tests, on 127.0.0.1, with its own name, ports and
 * folder. It ends with us, however we end: it runs beside a shell that reads from a pipe only we
 * hold, and that then kills their process group.
 */
final class RabbitServer implements AutoCloseable {

  /** The script below Debian's wrapper, which would change the user, and with it the folders. */
  private static final String PROGRAM = "/usr/lib/rabbitmq/bin/rabbitmq-server";

  private static final long PAUSE = 50_000_000;

  private static final String GUARDED =
      """
      trap '' HUP INT TERM
      epmd -port "$ERL_EPMD_PORT" &
      "$0" &
      cat > /dev/null
      rm -rf "$HOME"
      kill -KILL 0
      """;

  private final Process guardian;
  private final int port;

  private RabbitServer(Process guardian, int port) {
    this.guardian = guardian;
    this.port = port;
  }

  /** Empty where it is not installed. */
  static Optional<RabbitServer> start() throws IOException {
    if (Programs.find(PROGRAM).isEmpty() || Programs.find("setsid").isEmpty()) {
      return Optional.empty();
    }
    Path folder = Files.createTempDirectory("rabbit");
    Path log = Files.createTempFile("rabbit", ".log");
    // Below those of clients: whoever asks one of theirs again and again may meet themselves.
    List<Integer> ports = List.of(Ports.free(), Ports.free(), Ports.free());
    var builder =
        new ProcessBuilder("setsid", "sh", "-c", GUARDED, PROGRAM)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(variables(folder, ports));
    Process guardian = builder.start();
    var server = new RabbitServer(guardian, ports.getFirst());
    while (!server.listens()) {
      // It says this when it gives up; the shell lives on.
      if (!guardian.isAlive() || Files.readString(log).contains("BOOT FAILED")) {
        server.close();
        throw new IOException("rabbitmq-server ended: " + Files.readString(log));
      }
      LockSupport.parkNanos(PAUSE);
    }
    Files.delete(log);
    return Optional.of(server);
  }

  private static Map<String, String> variables(Path folder, List<Integer> ports) {
    return Map.ofEntries(
        Map.entry("HOME", folder.toString()), // its cookie
        Map.entry("RABBITMQ_NODENAME", "snippets-" + ports.get(0) + "@localhost"),
        Map.entry("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
        Map.entry("RABBITMQ_NODE_PORT", ports.get(0).toString()),
        Map.entry("RABBITMQ_DIST_PORT", ports.get(1).toString()),
        Map.entry("ERL_EPMD_PORT", ports.get(2).toString()),
        Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
        Map.entry("RABBITMQ_MNESIA_BASE", folder.resolve("data").toString()),
        Map.entry("RABBITMQ_LOG_BASE", folder.resolve("log").toString()),
        Map.entry("RABBITMQ_LOGS", "-"),
        Map.entry("RABBITMQ_ENABLED_PLUGINS_FILE", folder.resolve("plugins").toString()),
        Map.entry("RABBITMQ_CONFIG_FILE", folder.resolve("config").toString()),
        Map.entry("RABBITMQ_CONF_ENV_FILE", folder.resolve("environment").toString()),
        Map.entry(
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS",
            "-kernel inet_dist_use_interface {127,0,0,1} +sbwt none"));
  }

  private boolean listens() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Where a client finds it. */
  String url() {
    return "amqp://guest:guest@127.0.0.1:" + port;
  }

  @Override
  public void close() {
    try {
      guardian.getOutputStream().close();
      guardian.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
