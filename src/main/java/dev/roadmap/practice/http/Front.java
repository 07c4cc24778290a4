package dev.roadmap.practice.http;

import java.net.InetSocketAddress;

/** Listens, and carries requests and answers. */
public interface Front extends AutoCloseable {

  /** Where it listens. */
  InetSocketAddress address();

  /** Ends it. */
  @Override
  void close();
}
