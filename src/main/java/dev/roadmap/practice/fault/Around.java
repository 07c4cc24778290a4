package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;

/** Something between a request and whoever answers it. */
@FunctionalInterface
interface Around {

  /**
   * The answer.
   *
   * @param next answers as it should be; its refusals are answers already
   */
  Answer handle(Request request, Handler next);

  /** A handler with this around it. */
  default Handler over(Handler handler) {
    return request -> handle(request, asked -> answer(handler, asked));
  }

  private static Answer answer(Handler handler, Request request) {
    try {
      return handler.handle(request);
    } catch (Refusal refusal) {
      return refusal.answer();
    }
  }
}
