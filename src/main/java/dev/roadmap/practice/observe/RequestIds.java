package dev.roadmap.practice.observe;

import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives every request a name, or keeps the one it came with, so that it can be followed. */
public final class RequestIds {

  private static final String HEADER = "X-Request-Id";
  private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestIds() {}

  /** A handler whose requests have names. */
  public static Handler around(Handler handler) {
    return request -> {
      String came = request.header(HEADER);
      boolean sound = came != null && SOUND.matcher(came).matches();
      String id = sound ? String.valueOf(came) : UUID.randomUUID().toString();
      request.id(id);
      return answer(handler, request).with(HEADER, id);
    };
  }

  private static Answer answer(Handler handler, Request request) {
    try {
      return handler.handle(request);
    } catch (Refusal refusal) {
      return refusal.answer();
    }
  }
}
