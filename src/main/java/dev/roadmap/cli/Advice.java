package dev.roadmap.cli;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What a failure means and where to look first. What a check says of both is for answers; without
 * one there is something else to be mended first.
 */
record Advice(String why, String lookFirst) {

  private static final String NO_ANSWER =
      "A client gets nothing it could work with: no status, no message. Whatever goes wrong, the"
          + " server has to answer.";

  private static final String LOOK_AT_PRINTED =
      "what your program printed: the last lines of an error name the file and the line";

  private static final String LOOK_AT_HANDLER =
      "the code that handles this request: an error that nothing catches there ends it without an"
          + " answer";

  private static final String LATE =
      "No client waits for ever. What this check is about could not be seen, because this request"
          + " did not end.";

  private static final String LOOK_AT_WAITING =
      "what the handler waits for: a lock that somebody else holds, a connection from a pool that"
          + " is empty, a promise nobody keeps; or the machine was too busy, then try again";

  static Advice of(CheckResult check, @Nullable Failure failure) {
    if (failure == null || !failure.where().startsWith(Failure.UNANSWERED)) {
      return new Advice(check.why(), check.lookFirst());
    }
    if (failure.where().equals(Failure.LATE)) {
      return new Advice(LATE, LOOK_AT_WAITING);
    }
    return new Advice(NO_ANSWER, failure.printed().isEmpty() ? LOOK_AT_HANDLER : LOOK_AT_PRINTED);
  }
}
