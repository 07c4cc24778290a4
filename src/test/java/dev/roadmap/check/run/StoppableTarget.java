package dev.roadmap.check.run;

import dev.roadmap.check.target.NotStarted;
import dev.roadmap.check.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server that can be stopped and started like a program of one's own; it keeps its port. */
final class StoppableTarget implements Target {

  private final RawServer.Behaviour behaviour;
  private final List<String> events = new ArrayList<>();
  private final int port;
  private @Nullable RawServer server;
  private boolean stopsInTime = true;
  private boolean starts = true;

  StoppableTarget(RawServer.Behaviour behaviour) throws IOException {
    this.behaviour = behaviour;
    RawServer first = RawServer.start(behaviour);
    this.server = first;
    this.port = first.base().getPort();
  }

  /** What was done to it. */
  List<String> events() {
    return events;
  }

  void ignoreTerm() {
    stopsInTime = false;
  }

  void refuseToStart() {
    starts = false;
  }

  @Override
  public URI base() {
    return URI.create("http://127.0.0.1:" + port);
  }

  @Override
  public InetSocketAddress address() {
    return new InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), port);
  }

  @Override
  public String describe() {
    return "a test";
  }

  @Override
  public boolean ours() {
    return true;
  }

  @Override
  public Stopped stop(Duration grace) {
    events.add("stop");
    end();
    return new Stopped(stopsInTime, stopsInTime ? 0 : 137, grace);
  }

  @Override
  public void kill() {
    events.add("kill");
    end();
  }

  /** Ends it as a program does that crashes. */
  synchronized void end() {
    try {
      if (server != null) {
        server.close();
      }
      server = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void start() {
    events.add("start");
    if (!starts) {
      throw new NotStarted("it exited with code 1", "look at what it printed", List.of("oh no"));
    }
    try {
      server = RawServer.start(port, behaviour);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized boolean alive() {
    return server != null;
  }

  @Override
  public long mark() {
    return 0;
  }

  @Override
  public List<String> printedSince(long mark) {
    return List.of("a line it printed");
  }

  @Override
  public void close() {
    end();
  }
}
