package dev.roadmap.practice.fault;

import dev.roadmap.practice.auth.Tokens.Neglect;
import dev.roadmap.practice.http.Answer;
import dev.roadmap.practice.http.Handler;
import dev.roadmap.practice.http.Refusal;
import dev.roadmap.practice.http.Request;
import dev.roadmap.practice.json.JsonText;
import dev.roadmap.practice.stage.Stage;
import dev.roadmap.practice.task.Task;
import dev.roadmap.practice.task.TaskStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What goes wrong about who may do what. */
final class AuthFaults {

  static final List<Fault> ALL =
      List.of(
          auth(
              "expired-token-accepted",
              "A token is only good until its exp.",
              parts -> parts.tokens().neglect(Neglect.EXPIRY)),
          auth(
              "alg-none-accepted",
              "Whoever lets the token say how it is signed accepts unsigned ones.",
              parts -> parts.tokens().neglect(Neglect.ALGORITHM_NONE)),
          auth(
              "signature-ignored",
              "Decoding a token is not the same as verifying it.",
              parts -> parts.tokens().neglect(Neglect.SIGNATURE)),
          auth(
              "other-users-task-readable",
              "To be logged in is not to be allowed: look whose row it is.",
              parts -> parts.store(sound -> readable(parts, sound))),
          auth(
              "hash-in-answer",
              "What is serialised whole shows what nobody should see.",
              parts -> parts.around((request, next) -> showing(parts, request, next))),
          auth(
              "login-tells-unknown-user",
              "Two different answers tell a stranger who has an account.",
              parts -> parts.around((request, next) -> telling(parts, request, next))));

  private AuthFaults() {}

  private static Fault auth(String name, String teaches, Consumer<Parts> spoil) {
    return new Fault(name, Stage.AUTH, teaches, spoil);
  }

  private static TaskStore readable(Parts parts, TaskStore sound) {
    return new StoreBehind(sound) {
      @Override
      public @Nullable Task get(long owner, long id) {
        Long whose =
            parts
                .database()
                .read(session ->
                    session.first(
                        "SELECT owner FROM tasks WHERE id = ?", row -> row.getLong(1), id));
        return super.get(whose == null ? owner : whose, id);
      }
    };
  }

  private static Answer showing(Parts parts, Request request, Handler next) {
    Answer answer = next.handle(request);
    if (!request.template().equals("/auth/signup") || answer.status() != 201) {
      return answer;
    }
    String hash = hash(parts, String.valueOf(Sent.body(request).text("email")));
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    var more = new StringBuilder(body.substring(0, body.length() - 1)).append(",\"password\":");
    return answer.withBody(new JsonText(more).string(String.valueOf(hash)).raw("}").bytes());
  }

  private static Answer telling(Parts parts, Request request, Handler next) {
    Answer answer = next.handle(request);
    boolean unknown =
        request.template().equals("/auth/login")
            && answer.status() == 401
            && hash(parts, String.valueOf(Sent.body(request).text("email"))) == null;
    return unknown
        ? Refusal.of(404, "There is no user with this address.", "security-checklist").answer()
        : answer;
  }

  private static @Nullable String hash(Parts parts, String email) {
    return parts
        .database()
        .read(session ->
            session.first(
                "SELECT password FROM users WHERE email_key = ?",
                row -> row.getString(1),
                email.strip().toLowerCase(Locale.ROOT)));
  }
}
