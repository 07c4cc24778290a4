package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.practice.stage.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stage auth. */
class AuthStageTest {

  @TempDir private Path data;
  private Served server;

  @BeforeEach
  void start() throws IOException {
    server = Served.stage(Stage.AUTH, data);
  }

  @AfterEach
  void stop() {
    server.close();
    assertThat(server.mistakes).isEmpty();
  }

  private static String account(String email, String password) {
    return "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}";
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void nobodyGetsInWithoutAToken() throws IOException {
    for (String path : List.of("/tasks", "/tasks/1", "/%74asks")) {
      Reply reply = server.get(path);
      assertThat(reply.status()).isEqualTo(401);
      assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
    assertThat(server.get("/tasks", "Authorization: Basic eDp5").status()).isEqualTo(401);
  }

  @Test
  void everybodyHasTasksOfTheirOwn() throws IOException {
    String anna = server.user("anna");
    String ben = server.user("ben");
    long id = server.task("anna's", anna);

    assertThat(server.titles(anna)).containsExactly("anna's");
    assertThat(server.titles(ben)).isEmpty();
    assertThat(server.get("/tasks/" + id, ben).status()).isEqualTo(404);
    assertThat(
            server.ask("PUT", "/tasks/" + id, "{\"title\":\"x\",\"completed\":true}", ben).status())
        .isEqualTo(404);
    assertThat(server.ask("DELETE", "/tasks/" + id, "", ben).status()).isEqualTo(404);
    assertThat(server.read(id, anna).get("title").asString()).isEqualTo("anna's");
  }

  @Test
  void anAddressSignsUpOnceInWhateverCase() throws IOException {
    Reply reply = server.post("/auth/signup", account("Anna@Example.com", Served.PASSWORD));
    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.text()).isEqualTo("{\"id\":1,\"email\":\"Anna@Example.com\"}");
    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    assertThat(server.post("/auth/signup", account("anna@example.COM", Served.PASSWORD)).status())
        .isEqualTo(409);
    assertThat(server.post("/auth/login", account("ANNA@example.com", Served.PASSWORD)).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "anna, 20, email",
    "@x, 20, email",
    "a@b@c, 20, email",
    "a b@c, 20, email",
    "a@b, 11, password",
    "a@b, 73, password",
    "a@, 20, email"
  })
  void whatIsNoAccountIsRefused(String email, int length, String field) throws IOException {
    Reply reply = server.post("/auth/signup", account(email, "x".repeat(length)));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
  }

  @Test
  void passwordsUpToSeventyTwoBytesCountWhole() throws IOException {
    String longest = "é".repeat(36);
    assertThat(server.post("/auth/signup", account("a@b", longest)).status()).isEqualTo(201);
    assertThat(server.post("/auth/login", account("a@b", longest)).status()).isEqualTo(200);
    assertThat(server.post("/auth/login", account("a@b", longest + "x")).status()).isEqualTo(401);
  }

  @Test
  void aWrongPasswordAndAnUnknownUserLookTheSame() throws IOException {
    server.user("anna");
    Reply wrong = server.post("/auth/login", account("anna@example.com", "wrong horse battery"));
    Reply unknown = server.post("/auth/login", account("ben@example.com", "wrong horse battery"));

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(unknown.status()).isEqualTo(401);
    assertThat(unknown.text()).isEqualTo(wrong.text());
    assertThat(unknown.headers().keySet()).isEqualTo(wrong.headers().keySet());
  }

  @Test
  void onlyOurTokensAreGood() throws IOException {
    String mine = server.user("anna").substring("Authorization: Bearer ".length());
    String[] parts = mine.split("\\.", -1);
    String none = encoded("{\"alg\":\"none\"}") + "." + parts[1];
    String other = encoded("{\"sub\":\"2\",\"exp\":9999999999}");

    for (String token :
        List.of(
            "x",
            "a.b.c",
            none + ".",
            none + "." + parts[2],
            parts[0] + "." + other + "." + parts[2],
            parts[0] + "." + parts[1] + ".",
            mine + "x",
            encoded("{\"alg\":\"HS512\"}") + "." + parts[1] + "." + parts[2])) {
      Reply reply = server.get("/tasks", "Authorization: Bearer " + token);
      assertThat(reply.status()).as(token).isEqualTo(401);
      assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }
    assertThat(server.get("/tasks", "authorization: bearer " + mine).status()).isEqualTo(200);
  }

  @Test
  void tokensEnd() throws IOException, InterruptedException {
    try (Served brief =
        new Served(Served.options(Stage.AUTH, data.resolve("brief")).with(Duration.ofSeconds(1)))) {
      String anna = brief.user("anna");
      long until = System.nanoTime() + 5_000_000_000L;
      while (brief.get("/tasks", anna).status() == 200 && System.nanoTime() < until) {
        Thread.sleep(20);
      }
      assertThat(brief.get("/tasks", anna).status()).isEqualTo(401);
    }
  }

  @Test
  void aSpentRefreshTokenEndsItsFamily() throws IOException {
    server.user("anna");
    String body = account("anna@example.com", Served.PASSWORD);
    String first = server.post("/auth/login", body).json().get("refresh_token").asString();

    Reply rotated = refresh(first);
    assertThat(rotated.status()).isEqualTo(200);
    String second = rotated.json().get("refresh_token").asString();
    assertThat(second).isNotEqualTo(first);
    String token = rotated.json().get("access_token").asString();
    assertThat(server.get("/tasks", "Authorization: Bearer " + token).status()).isEqualTo(200);
    assertThat(refresh(first).status()).isEqualTo(401);
    assertThat(refresh(second).status()).isEqualTo(401);
  }

  @Test
  void whoLogsOutCannotRefresh() throws IOException {
    server.user("anna");
    String body = account("anna@example.com", Served.PASSWORD);
    String token = server.post("/auth/login", body).json().get("refresh_token").asString();

    Reply out = server.post("/auth/logout", "{\"refresh_token\":\"" + token + "\"}");
    assertThat(out.status()).isEqualTo(204);
    assertThat(refresh(token).status()).isEqualTo(401);
    assertThat(server.post("/auth/logout", "{\"refresh_token\":\"x\"}").status()).isEqualTo(204);
    assertThat(server.post("/auth/logout", "{}").status()).isEqualTo(422);
  }

  private Reply refresh(String token) throws IOException {
    return server.post("/auth/refresh", "{\"refresh_token\":\"" + token + "\"}");
  }

  @Test
  void tokensAreGoodAfterARestartAndPasswordsAreNotStored() throws IOException {
    String anna = server.user("anna");
    server.close();
    String stored = Files.readString(data.resolve("practice.db"), StandardCharsets.ISO_8859_1);
    assertThat(stored).contains("$2a$10$").doesNotContain(Served.PASSWORD);
    server = Served.stage(Stage.AUTH, data);
    assertThat(server.get("/tasks", anna).status()).isEqualTo(200);
  }
}
