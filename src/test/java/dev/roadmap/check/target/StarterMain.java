package dev.roadmap.check.target;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts a program and stays, until somebody ends it: for tests that kill a whole process. */
final class StarterMain {

  private StarterMain() {}

  /** Arguments: the folder of the program, then its command. */
  public static void main(String[] arguments) throws InterruptedException {
    List<String> command = List.of(arguments).subList(1, arguments.length);
    Program program =
        Peers.program(
            Path.of(arguments[0]), Duration.ofSeconds(30), command.toArray(new String[0]));
    try (ProcessTarget target = Peers.start(program, Path.of(arguments[0]))) {
      // The test reads this line.
      System.out.println("answers on " + target.address().getPort());
      Thread.sleep(Duration.ofMinutes(5));
    }
  }
}
