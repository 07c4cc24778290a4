package dev.roadmap.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A list that is long comes in chunks, so that it is never whole in memory. */
class LongListTest {

  private static final int LONG = 1001;

  private static void fill(Served server, int number) throws IOException {
    try (Line line = server.line()) {
      for (int i = 1; i <= number; i++) {
        String body = "{\"title\":\"\\u0001 and 😀 " + i + "\"}";
        assertThat(line.ask("POST", "/tasks", body).hear().status()).isEqualTo(201);
      }
    }
  }

  private static HttpResponse<String> get(Served server) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + "/tasks");
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void itIsTheSameListInChunks() throws Exception {
    try (Served server = Served.memory()) {
      fill(server, LONG - 1);
      HttpResponse<String> whole = get(server);
      assertThat(whole.headers().firstValue("Content-Length")).isPresent();
      server.task("one more");

      HttpResponse<String> chunks = get(server);

      assertThat(chunks.headers().firstValue("Transfer-Encoding")).hasValue("chunked");
      assertThat(chunks.headers().firstValue("Content-Length")).isEmpty();
      JsonNode list = new ObjectMapper().readTree(chunks.body());
      assertThat(list).hasSize(LONG);
      assertThat(list.get(LONG - 1).get("title").asString()).isEqualTo("\u0001 and 😀 1");
      assertThat(chunks.body()).endsWith(whole.body().substring(1));
      assertThat(server.ask("HEAD", "/tasks", "").status()).isEqualTo(200);
      assertThat(server.log.get(server.log.size() - 2).bytes())
          .isEqualTo(chunks.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }
  }

  @Test
  void anOldClientGetsItWithoutChunks() throws Exception {
    try (Served server = Served.memory();
        Line line = server.line()) {
      fill(server, LONG);
      String all = line.say("GET /tasks HTTP/1.0\r\n\r\n").rest();
      String body = all.substring(all.indexOf("\r\n\r\n") + 4);
      assertThat(new ObjectMapper().readTree(body)).hasSize(LONG);
      assertThat(all).doesNotContain("chunked");
    }
  }
}
