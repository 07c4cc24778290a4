package dev.roadmap.snippets;

import java.io.IOException;

/** Proves the snippets of some languages. One is made for each lesson, closed after its last. */
interface Prover extends AutoCloseable {

  Proof prove(Snippet snippet) throws IOException;

  @Override
  default void close() {}
}
