package dev.roadmap.check.target;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** A server under check. Ends what it started when it is closed. */
public interface Target extends AutoCloseable {

  /** The address it answers on, without a path: {@code http://127.0.0.1:8080}. */
  URI base();

  /** Where to connect. */
  InetSocketAddress address();

  /** For the report: the address, and how it was started where we did that. */
  String describe();

  /** Whether {@link #stop}, {@link #kill} and {@link #start} are possible: we started it. */
  boolean ours();

  /** Asks it to end (SIGTERM) and waits; kills its whole process group when it does not. */
  Stopped stop(Duration grace);

  /** Ends it at once (SIGKILL), with its whole process group. */
  void kill();

  /**
   * Starts it again on the same port and waits until it answers.
   *
   * @throws NotStarted when it does not answer in time
   */
  void start();

  /** Whether it still runs; always true of one we did not start. */
  boolean alive();

  /** A point in what the program prints, for {@link #printedSince}. */
  long mark();

  /** The last lines it printed since then, capped; without line ends, not yet cleaned. */
  List<String> printedSince(long mark);

  @Override
  void close();

  /**
   * How it ended.
   *
   * @param inTime whether it did so by itself within the grace
   * @param exit its exit code; 128 and more stand for a signal
   */
  record Stopped(boolean inTime, int exit, Duration took) {}
}
