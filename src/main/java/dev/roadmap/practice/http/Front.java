package dev.roadmap.practice.http;

import java.net.InetSocketAddress;

/** Listens, and carries requests and answers. */
public interface Front extends AutoCloseable {

  /** Where it listens. */
  InetSocketAddress address();

  /** Ends it at once; what is being answered is cut off. */
  @Override
  void close();
}
