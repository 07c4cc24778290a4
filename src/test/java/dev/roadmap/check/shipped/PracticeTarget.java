package dev.roadmap.check.shipped;

import dev.roadmap.check.target.NotStarted;
import dev.roadmap.check.target.Part;
import dev.roadmap.check.target.Ports;
import dev.roadmap.check.target.Target;
import dev.roadmap.practice.PracticeServer;
import dev.roadmap.practice.ServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The practice server as a program under check, on a real socket of this process. */
final class PracticeTarget implements Target {

  private final BiFunction<InetSocketAddress, Path, ServerOptions> options;
  private final Path data = Files.createTempDirectory("practice");
  private final InetSocketAddress address;
  private @Nullable PracticeServer server;

  /** Starts it on a port of its own, which it keeps and no client is given while it is down. */
  PracticeTarget(BiFunction<InetSocketAddress, Path, ServerOptions> options) throws IOException {
    this.options = options;
    server = open(new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free()));
    address = server.address();
  }

  /** Its database, which is away when its file is. */
  Map<String, Part> parts() {
    return Map.of(
        "database", new MovedFile(data.resolve("practice.db"), data.resolve("practice.away")));
  }

  /** A file that can be moved away. */
  private record MovedFile(Path here, Path away) implements Part {
    @Override
    public void take() {
      move(here, away);
    }

    @Override
    public void giveBack() {
      move(away, here);
    }

    private static void move(Path from, Path to) {
      try {
        Files.move(from, to);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private PracticeServer open(InetSocketAddress at) throws IOException {
    return PracticeServer.start(
        options.apply(at, data), Clock.systemUTC(), exchange -> {}, mistake -> {});
  }

  @Override
  public URI base() {
    return URI.create("http://127.0.0.1:" + address.getPort());
  }

  @Override
  public InetSocketAddress address() {
    return address;
  }

  @Override
  public String describe() {
    return base().toString();
  }

  @Override
  public boolean ours() {
    return true;
  }

  /** As the process would: it does not end by itself when it ignores the signal. */
  @Override
  public Stopped stop(Duration grace) {
    boolean ends = server == null || !server.ignoresTerm();
    end(ends ? PracticeServer::close : PracticeServer::kill);
    return new Stopped(ends, ends ? 0 : 137, Duration.ZERO);
  }

  @Override
  public void kill() {
    end(PracticeServer::kill);
  }

  private void end(Consumer<PracticeServer> how) {
    if (server != null) {
      how.accept(server);
      server = null;
    }
  }

  @Override
  public void start() {
    try {
      server = open(address);
    } catch (IOException e) {
      throw new NotStarted(e.getMessage(), "", List.of());
    }
  }

  @Override
  public boolean alive() {
    return server != null;
  }

  @Override
  public long mark() {
    return 0;
  }

  @Override
  public List<String> printedSince(long mark) {
    return List.of();
  }

  @Override
  public void close() {
    kill();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
