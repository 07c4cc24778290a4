package dev.roadmap.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roadmap.check.CheckResult;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.curriculum.build.SuiteText;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that answers everything with all that is read of an answer does not fill our memory. */
class HugeAnswersTest {

  /**
   * What is kept of all answers at once has to fit into this, though suites may read 16 MiB each.
   */
  private static final String HEAP = "-Xmx400m";

  private static final int MOST = 16 << 20;

  /** Bodies by path; a number of two characters takes most memory once it is a value. */
  private static final Map<String, byte[]> BODIES =
      Map.of(
          "/numbers", body("[0", ",0", "]", MOST),
          "/objects", body("[{\"a\":0}", ",{\"a\":0}", "]", MOST),
          "/text", body("[\"", "text", "\"]", MOST),
          "/many", body("[0", ",0", "]", 300 << 10),
          "/few", body("[0", ",0", "]", 16 << 10));

  private static byte[] body(String start, String middle, String end, int size) {
    int times = (size - start.length() - end.length()) / middle.length();
    return (start + middle.repeat(times) + end).getBytes(StandardCharsets.US_ASCII);
  }

  private static Suite suite() {
    var yaml =
        new StringBuilder(
            """
            suite: huge
            version: 1
            title: Huge
            lesson: some-lesson
            defaults: {body: 16MiB, timeout: 60s}
            checks:
            """);
    for (String path : List.of("/numbers", "/objects", "/text", "/few")) {
      String steps =
          """
          - parallel:
              workers: 24
              each: 1
              do:
                - GET: %s
                  expect: {status: 200, json: {each: {is: string}}, as: list}
          """
              .formatted(path);
      yaml.append(Checks.check("all-of-" + path.substring(1), "should", steps).indent(2));
    }
    String keeping =
        """
        - repeat:
            times: 40
            do:
              - GET: /many
                expect: {status: 200, json: {as: "lists[]"}}
        """;
    return read(yaml.append(Checks.check("keeps-them", "must", keeping).indent(2)).toString());
  }

  private static Suite read(String yaml) {
    SuiteText.Read read = SuiteText.read("huge.yaml", yaml);
    assertThat(read.problems()).isEmpty();
    return read.reading().suite();
  }

  /** The check, as a process with little memory; its argument is the server's port. */
  static final class Checking {

    private Checking() {}

    /** Prints a line for each result. */
    public static void main(String[] arguments) {
      int port = Integer.parseInt(arguments[0]);
      var target =
          new FixedTarget(
              URI.create("http://127.0.0.1:" + port),
              new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      new Runner(Clock.systemUTC(), 4711, Checking::say).run(suite(), target);
    }

    private static void say(CheckResult result) {
      System.out.println(result.id() + " " + result.verdict() + " " + result.note());
    }
  }

  private static void answer(RawServer.Connection connection) throws Exception {
    String request = connection.request();
    if (request != null) {
      byte[] body = BODIES.get(request.split(" ", -1)[1]);
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n\r\n");
      connection.out().write(body);
      connection.out().flush();
    }
  }

  @Test
  void allOfThemTogetherFitIntoMemory() throws Exception {
    try (RawServer server = RawServer.start(HugeAnswersTest::answer)) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  HEAP,
                  "-cp",
                  System.getProperty("java.class.path"),
                  Checking.class.getName(),
                  "" + server.target().address().getPort())
              .redirectErrorStream(true)
              .start();
      String said = process.inputReader().readAllAsString();
      assertThat(process.waitFor()).as(said).isZero();
      assertThat(said)
          .contains("all-of-numbers ADVICE", "all-of-objects ADVICE", "all-of-few ADVICE")
          .contains("all-of-text ERROR step not done: list is too large to be kept")
          .contains("keeps-them ERROR step not done: lists is too large to be kept")
          .doesNotContain("memory");
    }
  }
}
