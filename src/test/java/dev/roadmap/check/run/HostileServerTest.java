package dev.roadmap.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.Exchange;
import dev.roadmap.check.Failure;
import dev.roadmap.check.Verdict;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.target.Ports;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that do everything wrong: each is named, and none keeps a check waiting. */
class HostileServerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Asks once, with a deadline of 700 ms. */
  private static Failure failure(RawServer server) {
    CheckResult result =
        Checks.run(
            "- GET: /tasks\n  timeout: 700ms\n  expect: {framing: clean}\n", server.target());
    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.took()).isLessThan(PATIENCE);
    return result.failures().getFirst();
  }

  private static String sentence(RawServer server) {
    try (server) {
      String sentence = failure(server).sentence();
      return sentence == null ? "no sentence" : sentence;
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String empty(String head) {
    return "HTTP/1.1 " + head + "\r\nContent-Length: 0\r\n\r\n";
  }

  @Test
  void nobodyListens() throws Exception {
    int port = Ports.free();
    var target =
        new FixedTarget(
            URI.create("http://127.0.0.1:" + port),
            new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));

    CheckResult result = Checks.run("- GET: /tasks\n", target);

    assertThat(result.failures().getFirst().sentence())
        .isEqualTo("nothing listens on 127.0.0.1:" + port);
    assertThat(result.failures().getFirst().where()).isEqualTo("answer");
  }

  @Test
  void itClosesAtOnce() throws Exception {
    try (RawServer server = RawServer.start(connection -> {})) {
      var failure = failure(server);
      assertThat(failure.sentence())
          .isEqualTo("the server closed the connection without an answer");
      assertThat(failure.where()).isEqualTo("no answer");
    }
  }

  @Test
  void itAsksForNothingTwice() throws Exception {
    var requests = new AtomicInteger();
    RawServer server =
        RawServer.start(connection -> {
          if (connection.request() != null) {
            requests.incrementAndGet();
          }
        });

    sentence(server);

    assertThat(requests).hasValue(1);
  }

  @Test
  void itResetsTheConnection() throws Exception {
    RawServer server =
        RawServer.start(connection -> {
          connection.request();
          connection.socket().setSoLinger(true, 0);
          connection.socket().close();
        });

    assertThat(sentence(server))
        .isEqualTo("the connection was cut off (reset) before an answer came");
  }

  @ParameterizedTest
  @CsvSource({"431, PASS", "500, FAIL"})
  void itMayResetInItsAnswerWhereItMayClose(int status, Verdict verdict) throws Exception {
    RawServer server =
        RawServer.start(connection -> {
          connection.request();
          connection.send("HTTP/1.1 " + status + " No\r\nConnection: close\r\n\r\n");
          connection.socket().setSoLinger(true, 0);
          connection.socket().close();
        });
    try (server) {
      CheckResult result =
          Checks.run("- GET: /tasks\n  expect: {status: 4xx, may_close: true}\n", server.target());

      assertThat(result.verdict()).isEqualTo(verdict);
    }
  }

  @Test
  void itNeverAnswers() throws Exception {
    RawServer server =
        RawServer.start(connection -> {
          connection.request();
          connection.in().read();
        });

    assertThat(sentence(server)).isEqualTo("no answer came within 700 ms");
  }

  /** A step that says how long it waits is about that time; to all others lateness is news. */
  @ParameterizedTest
  @CsvSource({"'', no answer in time", "timeout: 300ms, answer"})
  void itIsLate(String timeout, String where) throws Exception {
    String steps = "- GET: /tasks\n  " + timeout + "\n";
    Suite suite = Checks.suite("defaults: {timeout: 300ms}\n", Checks.check("only", "must", steps));
    try (RawServer server =
        RawServer.start(connection -> {
          connection.request();
          connection.in().read();
        })) {
      CheckResult result = Checks.run(suite, server.target()).checks().getFirst();

      assertThat(result.failures().getFirst().where()).isEqualTo(where);
    }
  }

  @Test
  void itDripsItsHead() throws Exception {
    RawServer server =
        RawServer.start(connection -> {
          connection.send("HTTP/1.1 200 OK\r\n");
          for (int i = 0; i < 1000; i++) {
            connection.send("X-Drip-" + i + ": x\r\n");
            Thread.sleep(20);
          }
        });

    assertThat(sentence(server)).isEqualTo("the head of the answer did not end within 700 ms");
  }

  @Test
  void itDripsItsBody() throws Exception {
    RawServer server =
        RawServer.start(connection -> {
          connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
          while (true) {
            connection.send("x");
            Thread.sleep(20);
          }
        });

    assertThat(sentence(server))
        .matches(
            "the answer did not end within 700 ms; \\d+ of the 100000 bytes its Content-Length"
                + " promises had come");
  }

  @Test
  void itPromisesMoreThanItSends() throws Exception {
    assertThat(sentence(RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhi")))
        .isEqualTo("the connection was closed after 2 of the 10 bytes its Content-Length promises");
  }

  @Test
  void itPromisesMoreThanItSendsAndKeepsTheConnectionOpen() throws Exception {
    RawServer server =
        RawServer.start(connection -> {
          connection.request();
          connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhi");
          connection.in().read();
        });

    assertThat(sentence(server))
        .isEqualTo(
            "the answer did not end within 700 ms; 2 of the 10 bytes its Content-Length promises"
                + " had come");
  }

  @Test
  void itSendsAGigabyte() throws Exception {
    RawServer server =
        RawServer.start(connection -> {
          connection.request();
          connection.send("HTTP/1.1 200 OK\r\n\r\n");
          byte[] block = new byte[1 << 20];
          for (int i = 0; i < 1024; i++) {
            connection.out().write(block);
          }
        });

    assertThat(sentence(server))
        .isEqualTo("the body is larger than 1 MiB, which is more than is read here");
  }

  @Test
  void itPromisesAGigabyte() throws Exception {
    assertThat(
            sentence(RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\nx")))
        .isEqualTo("the body is larger than 1 MiB, which is more than is read here");
  }

  @Test
  void itNeverStopsSendingHeaders() throws Exception {
    RawServer server =
        RawServer.start(connection -> {
          connection.request();
          connection.send("HTTP/1.1 200 OK\r\n");
          while (true) {
            connection.send("A: b\r\n".repeat(100));
          }
        });

    assertThat(sentence(server))
        .isEqualTo("the answer has more than 2000 headers; reading stopped there");
  }

  @Test
  void itSendsOneEndlessHeader() throws Exception {
    RawServer server =
        RawServer.start(connection -> {
          connection.request();
          connection.send("HTTP/1.1 200 OK\r\nA: ");
          while (true) {
            connection.send("b".repeat(1000));
          }
        });

    assertThat(sentence(server))
        .isEqualTo("the head of the answer is longer than 64 KiB; reading stopped there");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SSH-2.0-OpenSSH_9.2 | `\"SSH-2.0-OpenSSH_9.2\\r\\n\"`",
        "<html>hello</html> | `\"<html>hello</html>\\r\\n\"`",
        "HTTP/1.1 OK | `\"HTTP/1.1 OK\"`",
        "HTTP/1.1 20 OK | `\"HTTP/1.1 20 OK\"`",
        "HTTP/2 200 | `\"HTTP/2 200\"`",
      })
  void itSpeaksSomethingElse(String line, String shown) throws Exception {
    assertThat(sentence(RawServer.answering(line + "\r\n\r\n")))
        .startsWith("what came back is not HTTP: it begins with " + shown.substring(0, 10))
        .endsWith(" where a status line like \"HTTP/1.1 200 OK\" should stand");
  }

  @Test
  void itSpeaksSomethingElseAndWaits() throws Exception {
    RawServer server =
        RawServer.start(connection -> {
          connection.send("\u0005\u0000\u001b[2Jhello");
          connection.in().read();
        });

    assertThat(sentence(server))
        .isEqualTo(
            "what came back is not HTTP: it begins with \"\\x05\\x00\\x1b[2Jhello\" where a status"
                + " line like \"HTTP/1.1 200 OK\" should stand");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Content-Length: 2;Content-Length: 3 | `the answer has two lengths, \"2 and 3\", and nobody"
            + " can tell where it ends`",
        "Content-Length: -1 | `Content-Length is \"-1\", which is no number`",
        "Content-Length: 0x2 | `Content-Length is \"0x2\", which is no number`",
        "Transfer-Encoding: gzip, chunked | `Transfer-Encoding is \"gzip, chunked\"; only chunked"
            + " can be read here`",
        "no colon | `a line of the head is no header: \"no colon\" has no name and colon`",
        ": no name | `a line of the head is no header: \": no name\" has no name and colon`",
      })
  void itsHeadIsBroken(String headers, String expected) throws Exception {
    String head = headers.replace(";Content", "\r\nContent");
    assertThat(sentence(RawServer.answering("HTTP/1.1 200 OK\r\n" + head + "\r\n\r\nhi")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "zz | `a chunk should begin with its length as a hexadecimal number, and begins with"
            + " \"zz\"`",
        "2;hello | `a chunk is longer than its length of 2 bytes says`",
        "5;hi | `the connection was closed after 4 bytes of the body`",
        "2;hi | `the connection was closed before the last chunk, after 2 bytes of the body`",
      })
  void itsChunksAreBroken(String chunk, String expected) throws Exception {
    String body = chunk.replace(";", "\r\n") + "\r\n";
    assertThat(
            sentence(
                RawServer.answering(
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`HTTP/1.1 200 OK\\nContent-Length: 0\\n\\n` | a line of the head ends in LF alone instead"
            + " of CR LF (RFC 9112 2.2)",
        "`HTTP/1.1 200\\r\\nContent-Length: 0\\r\\n\\r\\n` | no blank stands after the status code"
            + " (RFC 9112 4)",
        "`HTTP/1.1 200 OK\\r\\nContent-Length: 0\\r\\nContent-Length: 0\\r\\n\\r\\n` |"
            + " Content-Length is there twice (RFC 9110 8.6)",
        "`HTTP/1.1 200 OK\\r\\nContent-Length : 0\\r\\n\\r\\n` | `a blank stands between a header's"
            + " name and its colon (RFC 9112 5.1)`",
        "`HTTP/1.1 204 No Content\\r\\nContent-Length: 0\\r\\n\\r\\n` | an answer that can have no"
            + " body has a Content-Length (RFC 9110 8.6)",
        "`HTTP/1.1 204 No Content\\r\\n\\r\\nbody` | more bytes came than the answer said it has"
            + " (RFC 9112 6.3)",
        "`HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\nbody` | more bytes came than the answer"
            + " said it has (RFC 9112 6.3)",
      })
  void itsFramingIsIrregular(String answer, String expected) throws Exception {
    try (RawServer server = RawServer.answering(answer.replace("\\r", "\r").replace("\\n", "\n"))) {
      Failure failure = failure(server);

      assertThat(failure.where()).isEqualTo("framing");
      assertThat(failure.actual()).isEqualTo(expected);
    }
  }

  @Test
  void theAnswerToHeadHasABody() throws Exception {
    try (RawServer server =
        RawServer.start(connection -> {
          while (connection.request() != null) {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
          }
        })) {
      CheckResult result =
          Checks.run(
              """
              - HEAD: /tasks
                on: line
                expect: {status: 200, size: 0}
              - GET: /tasks
                on: line
                expect: {status: 200}
              """,
              server.target());

      assertThat(result.failures().getFirst().sentence())
          .contains("it begins with \"hiHTTP/1.1 200 OK\" where")
          .endsWith("; the answer before it on this connection was longer than it said");
    }
  }

  @Test
  void itRedirectsToAnotherServer() throws Exception {
    try (RawServer server =
        RawServer.answering(empty("201 Created\r\nLocation: http://192.0.2.1/steal"))) {
      CheckResult result =
          Checks.run(
              """
              - POST: /tasks
                json: {}
                expect: {header: {location: {as: where}}}
              - GET: "{{where}}"
              """,
              server.target());

      assertThat(result.failures().getFirst().sentence())
          .isEqualTo(
              "the answer before leads to another server, http://192.0.2.1/steal, and nobody goes"
                  + " there");
    }
  }

  @Test
  void itAnswersALargeBodyBeforeReadingIt() throws Exception {
    try (RawServer server =
        RawServer.start(connection -> {
          connection.in().read();
          connection.send(empty("413 Content Too Large\r\nConnection: close"));
          connection.in().skipNBytes(1 << 20);
        })) {
      CheckResult result =
          Checks.run(
              """
              - POST: /tasks
                json: {title: "{{repeat x 10000000}}"}
                expect: {status: 413}
              """,
              server.target());

      assertThat(result.failures()).isEmpty();
      assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    }
  }

  @Test
  void itNeverReads() throws Exception {
    try (RawServer server = RawServer.start(connection -> Thread.sleep(60_000))) {
      CheckResult result =
          Checks.run(
              """
              - POST: /tasks
                timeout: 700ms
                json: {title: "{{repeat x 20000000}}"}
              """,
              server.target());

      assertThat(result.took()).isLessThan(PATIENCE);
      assertThat(result.failures().getFirst().sentence()).isEqualTo("no answer came within 700 ms");
    }
  }

  @Test
  void aBodyThatWaitsForContinueIsSentAfterIt() throws Exception {
    try (RawServer server =
        RawServer.start(connection -> {
          var head = new StringBuilder();
          while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) connection.in().read());
          }
          boolean early = connection.in().available() > 0;
          connection.send("HTTP/1.1 100 Continue\r\n\r\n");
          int first = connection.in().read();
          connection.send(
              "HTTP/1.1 "
                  + (early || first != '{' ? 500 : 201)
                  + " X\r\nContent-Length: 0\r\n\r\n");
        })) {
      CheckResult result =
          Checks.run(
              """
              - POST: /tasks
                headers: {expect: 100-continue}
                json: {title: x}
                expect: {status: 201}
              """,
              server.target());

      assertThat(result.failures()).isEmpty();
    }
  }

  @Test
  void jsonThatIsBrokenIsMarked() throws Exception {
    String body = "{\"id\":1,\"title\":oops}";
    try (RawServer server =
        RawServer.answering(
            "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)) {
      Failure failure =
          Checks.run("- GET: /tasks\n  expect: {json: {id: 1}}\n", server.target())
              .failures()
              .getFirst();

      assertThat(failure.where()).isEqualTo("body");
      assertThat(failure.expected()).isEqualTo("JSON");
      assertThat(failure.actual())
          .isEqualTo("no JSON: no JSON value begins like this, at character 17");
      Exchange exchange = failure.exchange();
      assertThat(exchange.mark().from()).isEqualTo(16);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "caf\u00e9 | bytes that are not UTF-8: 0xe9 at byte 4",
        "`\u00ef\u00bb\u00bf[]` | `no JSON: it begins with a byte order mark, which JSON must not,"
            + " at character 1`",
        "`` | nothing: the answer has no body",
        "`{\"a\":1,\"a\":2}` | `no JSON: the field 'a' is there twice, at character 8`",
        "`[1,2,]` | `no JSON: no JSON value begins like this, at character 6`",
        "`[1] x` | `no JSON: something follows after the value, at character 5`",
        "NaN | `no JSON: no JSON value begins like this, at character 1`",
      })
  void itsJsonIsNone(String body, String expected) throws Exception {
    try (RawServer server =
        RawServer.answering(
            "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)) {
      Failure failure =
          Checks.run("- GET: /tasks\n  expect: {json: []}\n", server.target())
              .failures()
              .getFirst();

      assertThat(failure.actual()).isEqualTo(expected.replace("'a'", "`a`"));
    }
  }

  @Test
  void itNestsWithoutEnd() throws Exception {
    String body = "[".repeat(100_000);
    try (RawServer server =
        RawServer.answering(
            "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)) {
      Failure failure =
          Checks.run("- GET: /tasks\n  expect: {json: []}\n", server.target())
              .failures()
              .getFirst();

      assertThat(failure.actual())
          .isEqualTo("no JSON: it nests deeper than 200 levels, at character 201");
      assertThat(failure.exchange().body()).hasSizeLessThan(1000);
    }
  }

  @Test
  void secretsAreNotShown() throws Exception {
    String body = "{\"access_token\":\"abc.def.ghi\",\"id\":\"seven\"}";
    try (RawServer server =
        RawServer.answering(
            "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)) {
      Exchange exchange =
          Checks.run(
                  """
                  - POST: /login
                    headers: {authorization: Bearer abc}
                    json: {email: a@example.org, password: "{{any.password}}"}
                    expect: {json: {id: 7}}
                  """,
                  server.target())
              .failures()
              .getFirst()
              .exchange();

      assertThat(exchange.sentBody())
          .isEqualTo("{\"email\":\"a@example.org\",\"password\":\"***\"}");
      assertThat(exchange.curl())
          .contains("\"Authorization: Bearer $TOKEN\"")
          .contains("\"password\":\"***\"");
      assertThat(exchange.body()).isEqualTo("{\"access_token\":\"***********\",\"id\":\"seven\"}");
      assertThat(exchange.body().substring(exchange.mark().from(), exchange.mark().to()))
          .isEqualTo("\"seven\"");
    }
  }
}
