package dev.roadmap.practice.http;

/** Gives bodies their entity tags. */
@FunctionalInterface
public interface Tagger {

  /** The tag of a body. */
  EntityTag tag(byte[] body);
}
