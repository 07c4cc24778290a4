import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.roadmap.check.SuiteReport;
import dev.roadmap.check.run.Runner;
import dev.roadmap.check.suite.Suite;
import dev.roadmap.check.target.Target;
import dev.roadmap.curriculum.build.SuiteText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What checking adds to a request: the same GET of a task on a connection of its own, by a bare
 * socket and by a check that looks at status, headers and every field; in turns, so that a busy
 * machine is busy for both.
 *
 * <p>java -cp 'target/roadmap/lib/*' bench/Overhead.java [ROUNDS]
 */
public final class Overhead {

  private static final int A_ROUND = 50;
  private static final int WARM = 20;

  private static final String BODY =
      "{\"id\":7,\"title\":\"oil the hinge\",\"completed\":false,"
          + "\"created_at\":\"2026-03-01T12:00:00Z\"}";
  private static final byte[] ANSWER =
      ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
              + BODY.length()
              + "\r\n\r\n"
              + BODY)
          .getBytes(ISO_8859_1);

  private static final String SUITE =
      """
      suite: overhead
      version: 1
      title: Overhead
      lesson: none
      checks:
        - id: get
          title: A task
          level: must
          rests_on: RFC 9110 9.3.1
          why: To measure.
          look_first: nowhere
          hints: [None.]
          steps:
            - GET: /tasks/7
              times: %d
              expect:
                status: {must: 2xx, should: 200}
                type: json
                header: {content-length: present}
                json: {id: {is: id, as: id}, title: oil the hinge, completed: false, created_at: {is: rfc3339}}
      """
          .formatted(A_ROUND);

  private Overhead() {}

  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
    Suite suite = SuiteText.read("overhead.yaml", SUITE).reading().suite();
    try (var socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform().daemon().start(() -> serve(socket));
      var address = (InetSocketAddress) socket.getLocalSocketAddress();
      double[] bare = new double[rounds];
      double[] checked = new double[rounds];
      for (int i = -WARM; i < rounds; i++) {
        double one = bare(address);
        double other = checked(suite, address);
        if (i >= 0) {
          bare[i] = one;
          checked[i] = other;
        }
      }
      Arrays.sort(bare);
      Arrays.sort(checked);
      System.out.printf(
          "| a request, median of %d rounds of %d | ms |%n| --- | ---: |%n", rounds, A_ROUND);
      System.out.printf("| bare socket | %.3f |%n", bare[rounds / 2]);
      System.out.printf("| a check | %.3f |%n", checked[rounds / 2]);
      double added = checked[rounds / 2] - bare[rounds / 2];
      System.out.printf("| checking adds | %.3f, at most 1 |%n", added);
      if (added > 1) {
        System.exit(1);
      }
    }
  }

  /** Milliseconds a request. */
  private static double bare(InetSocketAddress address) throws IOException {
    byte[] request =
        ("GET /tasks/7 HTTP/1.1\r\nHost: 127.0.0.1:"
                + address.getPort()
                + "\r\nUser-Agent: roadmap\r\nAccept: */*\r\n\r\n")
            .getBytes(ISO_8859_1);
    byte[] answer = new byte[ANSWER.length];
    long start = System.nanoTime();
    for (int i = 0; i < A_ROUND; i++) {
      try (var socket = new Socket()) {
        socket.setTcpNoDelay(true);
        socket.connect(address);
        socket.getOutputStream().write(request);
        socket.getInputStream().readNBytes(answer, 0, answer.length);
      }
    }
    return (System.nanoTime() - start) / 1e6 / A_ROUND;
  }

  private static double checked(Suite suite, InetSocketAddress address) {
    long start = System.nanoTime();
    SuiteReport report =
        new Runner(Clock.systemUTC(), 4711, result -> {}).run(suite, new Fixed(address));
    double took = (System.nanoTime() - start) / 1e6 / A_ROUND;
    if (!report.passed()) {
      throw new IllegalStateException(report.checks().toString());
    }
    return took;
  }

  private static void serve(ServerSocket socket) {
    try {
      while (true) {
        Socket connection = socket.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      }
    } catch (IOException e) {
      // The measurement is over.
    }
  }

  private static void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(connection.getInputStream());
      OutputStream out = connection.getOutputStream();
      int matched = 0;
      int next = in.read();
      while (next >= 0) {
        matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
        if (matched == 4) {
          out.write(ANSWER);
          matched = 0;
        }
        next = in.read();
      }
    } catch (IOException e) {
      // The client has gone.
    }
  }

  /** A server that runs already. */
  private record Fixed(InetSocketAddress address) implements Target {
    @Override
    public URI base() {
      return URI.create("http://127.0.0.1:" + address.getPort());
    }

    @Override
    public String describe() {
      return base().toString();
    }

    @Override
    public boolean ours() {
      return false;
    }

    @Override
    public Stopped stop(Duration grace) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void kill() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void start() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean alive() {
      return true;
    }

    @Override
    public long mark() {
      return 0;
    }

    @Override
    public List<String> printedSince(long mark) {
      return new ArrayList<>();
    }

    @Override
    public void close() {}
  }
}
