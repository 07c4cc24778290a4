package dev.roadmap.practice.http;

/** Answers requests. */
@FunctionalInterface
public interface Handler {

  /**
   * The answer to a request.
   *
   * @throws Refusal when the answer is a problem
   */
  Answer handle(Request request);
}
