package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.practice.fault.Faults;
import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The faults of stage auth. */
class AuthFaultTest {

  @TempDir private Path data;

  private static final String NONE =
      Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

  private Served with(String fault) throws IOException {
    return Served.stage(Stage.AUTH, data, fault);
  }

  @Test
  void expiredTokenAccepted() throws Exception {
    var options =
        Served.options(Stage.AUTH, data)
            .with(List.of(Objects.requireNonNull(Faults.named("expired-token-accepted"))))
            .with(Duration.ofSeconds(1));
    try (Served server = new Served(options)) {
      String anna = server.user("anna");
      Thread.sleep(1100);
      assertThat(server.get("/tasks", anna).status()).isEqualTo(200);
      assertThat(server.get("/tasks", anna + "x").status()).isEqualTo(401);
    }
  }

  @Test
  void algNoneAccepted() throws Exception {
    try (Served server = with("alg-none-accepted")) {
      String[] parts = server.user("anna").split("[ .]", -1);
      assertThat(
              server.get("/tasks", "Authorization: Bearer " + NONE + "." + parts[3] + ".").status())
          .isEqualTo(200);
    }
  }

  @Test
  void signatureIgnored() throws Exception {
    try (Served server = with("signature-ignored")) {
      String anna = server.user("anna");
      assertThat(server.get("/tasks", anna + "x").status()).isEqualTo(200);
      assertThat(server.get("/tasks", "Authorization: Bearer x").status()).isEqualTo(401);
    }
  }

  @Test
  void otherUsersTaskReadable() throws Exception {
    try (Served server = with("other-users-task-readable")) {
      long id = server.task("anna's", server.user("anna"));
      String ben = server.user("ben");
      assertThat(server.read(id, ben).get("title").asString()).isEqualTo("anna's");
      assertThat(server.titles(ben)).isEmpty();
      assertThat(server.ask("DELETE", "/tasks/" + id, "", ben).status()).isEqualTo(404);
    }
  }

  @Test
  void hashInAnswer() throws Exception {
    try (Served server = with("hash-in-answer")) {
      String body = "{\"email\":\"a@b\",\"password\":\"" + Served.PASSWORD + "\"}";
      assertThat(server.post("/auth/signup", body).json().get("password").asString())
          .startsWith("$2a$10$");
    }
  }

  @Test
  void loginTellsUnknownUser() throws Exception {
    try (Served server = with("login-tells-unknown-user")) {
      server.user("anna");
      String wrong = "@example.com\",\"password\":\"wrong horse battery\"}";
      assertThat(server.post("/auth/login", "{\"email\":\"anna" + wrong).status()).isEqualTo(401);
      assertThat(server.post("/auth/login", "{\"email\":\"ben" + wrong).status()).isEqualTo(404);
    }
  }
}
