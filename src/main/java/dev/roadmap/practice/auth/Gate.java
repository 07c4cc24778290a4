package dev.roadmap.practice.auth;

import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;

/** Lets a request through only with a token, and says whose it is. */
public final class Gate {

  private static final String SCHEME = "bearer ";

  private final Tokens tokens;

  public Gate(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A handler behind the gate. */
  public Handler before(Handler handler) {
    return request -> {
      request.user(user(request));
      return handler.handle(request);
    };
  }

  private long user(Request request) {
    String token = token(request);
    if (token.isEmpty()) {
      throw Refusal.of(
              401, "Say who you are: Authorization: Bearer <access_token>.", "protect-routes")
          .with("WWW-Authenticate", "Bearer");
    }
    long user = tokens.user(token);
    if (user == 0) {
      throw Refusal.of(401, "The access token is expired, or not one of ours; log in.", "jwt")
          .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
    return user;
  }

  /** The token of a request; empty for none. */
  public static String token(Request request) {
    String header = request.header("Authorization");
    boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    return bearer ? String.valueOf(header).substring(SCHEME.length()).strip() : "";
  }
}
