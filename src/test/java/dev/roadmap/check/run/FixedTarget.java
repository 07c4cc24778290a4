package dev.roadmap.check.run;

import dev.roadmap.check.target.Target;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A server that runs already. */
public record FixedTarget(URI base, InetSocketAddress address) implements Target {

  @Override
  public String describe() {
    return base.toString();
  }

  @Override
  public boolean ours() {
    return false;
  }

  @Override
  public Stopped stop(Duration grace) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void kill() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void start() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean alive() {
    return true;
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
  public void close() {}
}
