package dev.roadmap.practice.fault;

import dev.roadmap.practice.http.WireFlaw;
import java.util.List;

/** What goes wrong on the connection, where HTTP libraries usually know better. */
final class WireFaults {

  static final List<Fault> ALL =
      List.of(
          Fault.of(
              "no-content-with-body",
              "204 ends with its head; a body behind it is taken for the next answer.",
              parts -> parts.add(WireFlaw.NO_CONTENT_WITH_BODY)),
          Fault.of(
              "head-with-body",
              "The answer to HEAD has no body; clients take it for the next answer.",
              parts -> parts.add(WireFlaw.HEAD_WITH_BODY)),
          Fault.of(
              "length-in-characters",
              "Content-Length counts bytes; counted in characters, é cuts the answer short.",
              parts -> parts.add(WireFlaw.LENGTH_IN_CHARACTERS)),
          Fault.of(
              "closes-without-saying",
              "Whoever closes has to say Connection: close, or the next request is lost.",
              parts -> parts.add(WireFlaw.CLOSES_WITHOUT_SAYING)),
          Fault.of(
              "ignores-connection-close",
              "A client that says Connection: close waits for the end.",
              parts -> parts.add(WireFlaw.IGNORES_CONNECTION_CLOSE)),
          Fault.of(
              "refused-body-left-unread",
              "A body that is not read becomes the next request on the connection.",
              parts -> parts.add(WireFlaw.REFUSED_BODY_LEFT_UNREAD)),
          Fault.of(
              "one-worker",
              "With one worker, one slow client holds up everybody.",
              parts -> parts.add(WireFlaw.ONE_WORKER)),
          Fault.of(
              "ignores-term",
              "SIGTERM asks to end; whoever does not listen is killed in the middle of work.",
              Parts::ignoreTerm));

  private WireFaults() {}
}
