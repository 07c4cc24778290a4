package dev.roadmap.check.peers;

import java.nio.file.Path;
import java.util.List;

/**
 * Small task APIs as most people write them first, with what their framework does by default, and
 * the musts of tasks-api that are red there. Each of these has to lose, spoil or misreport data; a
 * must that is red for less is too strict, and the suite is what has to change.
 *
 * @param words its name, with the version it was tried in
 */
record Framework(String words, Peer peer, List<Red> reds) {

  static final List<Framework> ALL =
      List.of(
          of(
              "FastAPI 0.92",
              "fastapi",
              Kit.PYTHON,
              red(
                  "lone-surrogate",
                  "The title is stored and cannot be written as UTF-8: this answer and each GET"
                      + " /tasks after it is a 500, until somebody restarts the program.")),
          of(
              "Express 5",
              "express",
              Kit.NODE,
              red(
                  "title-list-not-stored",
                  "A list is stored as the title, and every client that shows titles meets it."),
              red(
                  "put-without-title-keeps-it",
                  "A PUT without a title takes the title away: it is lost, and nobody is told.")),
          of(
              "Fastify 5",
              "fastify",
              Kit.NODE,
              red(
                  "client-cannot-choose-the-id",
                  "The body is spread over the new task, so a client overwrites the task of another"
                      + " by naming its id."),
              red(
                  "body-id-does-not-move-the-task",
                  "The body is assigned to the task, which then says an id under which it is not"
                      + " found."),
              red(
                  "deep-json",
                  "The unknown field is stored, and too deep to be written: each GET /tasks after"
                      + " it is a 500."),
              red("lone-surrogate", "Not asked, because the list is broken since deep-json.")),
          of(
              "Go net/http",
              "net-http",
              Kit.GO,
              red(
                  "put-without-title-keeps-it",
                  "What is missing in the JSON is the zero value in Go: the title becomes empty."),
              red(
                  "list-empty-is-array",
                  "A slice that was never made is null in JSON, and a client that loops over the"
                      + " list ends with an error.")),
          of("Spring Boot 4", "spring", Kit.JAVA));

  /** A must that is red, and why it deserves to be. */
  record Red(String check, String why) {}

  private static Framework of(String words, String folder, Kit kit, Red... reds) {
    Path sources = Path.of("src", "test", "peers", folder);
    return new Framework(words, new Peer(sources, kit), List.of(reds));
  }

  private static Red red(String check, String why) {
    return new Red(check, why);
  }

  @Override
  public String toString() {
    return words;
  }
}
