package dev.roadmap.practice.auth;

import dev.roadmap.practice.auth.Users.User;
import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Bodies;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Refusal.Flaw;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.http.Router;
import dev.roadmap.practice.json.JsonBody;
import dev.roadmap.practice.json.JsonText;
import dev.roadmap.practice.json.JsonValue;
import dev.roadmap.practice.sql.Database;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The routes of signing up, in and out. */
public final class Accounts {

  private static final String LESSON = "how-auth-works";
  private static final int LONGEST_EMAIL = 254;
  private static final int SHORTEST_PASSWORD = 12;

  private final Users users;
  private final RefreshTokens refreshTokens;
  private final Passwords passwords;
  private final Tokens tokens;

  public Accounts(Database database, Passwords passwords, Tokens tokens, Clock clock) {
    this.users = new Users(database);
    this.refreshTokens = new RefreshTokens(database, clock);
    this.passwords = passwords;
    this.tokens = tokens;
  }

  /**
   * Adds them.
   *
   * @param login put around the route to log in
   */
  public void route(Router router, UnaryOperator<Handler> login) {
    router
        .on("POST", "/auth/signup", this::signUp)
        .on("POST", "/auth/login", login.apply(this::logIn))
        .on("POST", "/auth/refresh", this::refresh)
        .on("POST", "/auth/logout", this::logOut);
  }

  private Answer signUp(Request request) {
    JsonBody body = Bodies.json(request);
    var flaws = new ArrayList<Flaw>();
    String email = text(body, "email", flaws).strip();
    String password = text(body, "password", flaws);
    if (flaws.isEmpty()) {
      look(email, password, flaws);
    }
    if (!flaws.isEmpty()) {
      throw Refusal.rules(flaws);
    }
    User user = users.create(email, passwords.hash(password));
    if (user == null) {
      throw Refusal.of(409, "Somebody has signed up with this address already.", LESSON);
    }
    var json = new JsonText().object().member("id", user.id()).member("email", user.email());
    return answer(201, json);
  }

  private static void look(String email, String password, List<Flaw> flaws) {
    int at = email.indexOf('@');
    boolean address =
        at > 0
            && at == email.lastIndexOf('@')
            && at < email.length() - 1
            && email.length() <= LONGEST_EMAIL
            && email.codePoints().noneMatch(c -> Character.isWhitespace(c) || c < ' ');
    if (!address) {
      flaws.add(new Flaw("email", "is no e-mail address"));
    }
    int bytes = password.getBytes(StandardCharsets.UTF_8).length;
    if (bytes < SHORTEST_PASSWORD || bytes > Passwords.LONGEST) {
      flaws.add(
          new Flaw("password", "has " + bytes + " bytes; 12 to 72 are allowed, as bcrypt reads"));
    }
  }

  private Answer logIn(Request request) {
    JsonBody body = Bodies.json(request);
    var flaws = new ArrayList<Flaw>();
    String email = text(body, "email", flaws).strip();
    String password = text(body, "password", flaws);
    if (!flaws.isEmpty()) {
      throw Refusal.rules(flaws);
    }
    User user = users.find(email);
    // bcrypt refuses more, and no stored password has it: compare something, for the time it takes.
    boolean longer = password.getBytes(StandardCharsets.UTF_8).length > Passwords.LONGEST;
    boolean same = passwords.matches(longer ? "" : password, user == null ? null : user.hash());
    if (user == null || !same || longer) {
      throw Refusal.of(401, "The e-mail address or the password is wrong.", LESSON)
          .with("WWW-Authenticate", "Bearer");
    }
    return tokens(refreshTokens.begin(user.id()));
  }

  private Answer refresh(Request request) {
    RefreshTokens.Issued next = refreshTokens.rotate(refreshToken(request));
    if (next == null) {
      throw Refusal.of(401, "The refresh token is spent, expired or unknown.", LESSON)
          .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
    return tokens(next);
  }

  private Answer logOut(Request request) {
    refreshTokens.revoke(refreshToken(request));
    return Answer.empty(204).with("Cache-Control", "no-store");
  }

  private static String refreshToken(Request request) {
    var flaws = new ArrayList<Flaw>();
    String token = text(Bodies.json(request), "refresh_token", flaws);
    if (!flaws.isEmpty()) {
      throw Refusal.rules(flaws);
    }
    return token;
  }

  private Answer tokens(RefreshTokens.Issued issued) {
    var json = new JsonText().object();
    json.member("access_token", tokens.issue(issued.user()));
    json.member("token_type", "Bearer");
    json.member("expires_in", tokens.life().toSeconds());
    json.member("refresh_token", issued.token());
    return answer(200, json);
  }

  private static Answer answer(int status, JsonText json) {
    return Answer.json(status, json.end().bytes()).with("Cache-Control", "no-store");
  }

  private static String text(JsonBody body, String name, List<Flaw> flaws) {
    @Nullable JsonValue value = body.get(name);
    if (value instanceof JsonValue.Text(String text)) {
      return text;
    }
    String wrong = value == null ? "is missing" : "is " + value.kind() + "; it should be a text";
    flaws.add(new Flaw(name, wrong));
    return "";
  }
}
