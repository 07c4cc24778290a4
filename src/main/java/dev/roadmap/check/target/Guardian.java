package dev.roadmap.check.target;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A small shell beside us that ends the learner's program when we are gone, however we went: it
 * reads from a pipe that only we hold, and its end means that we have ended. As long as we are
 * there it sends the signals for us, since Java knows no process groups.
 */
final class Guardian implements AutoCloseable {

  /**
   * What it guards has a second to end by itself after the pipe was closed without a word. On Linux
   * whoever left the group is found by the mark in its environment.
   */
  private static final String SCRIPT =
      """
      trap '' HUP INT QUIT TERM
      group= family=
      while read -r word number mark; do
        case $word in
          guard) group=$number family=$mark ;;
          forget) group= ;;
          *) if kill -s "$word" -- "$number" 2>/dev/null; then echo yes; else echo no; fi ;;
        esac
      done
      [ -n "$group" ] || exit 0
      strays() {
        [ -n "$family" ] || return
        for file in $(grep -ls -- "$family" /proc/[0-9]*/environ); do
          pid=${file#/proc/}
          pid=${pid%/environ}
          read -r stat 2>/dev/null <"/proc/$pid/stat" || continue
          set -- ${stat##*) }
          [ "-$3" = "$group" ] || echo "$pid"
        done
      }
      end() {
        kill -s "$1" -- "$group"
        for stray in $(strays); do kill -s "$1" "$stray"; done
      } 2>/dev/null
      end TERM
      for tenth in 1 2 3 4 5 6 7 8 9 10; do
        sleep 0.1
        kill -s 0 -- "$group" 2>/dev/null || [ -n "$(strays)" ] || exit 0
      done
      end KILL
      """;

  private final Process process;
  private final Writer orders;
  private final BufferedReader answers;

  /**
   * @param separation what runs a command in a process group of its own
   */
  Guardian(Separation separation) throws IOException {
    var builder =
        new ProcessBuilder(separation.command(List.of("/bin/sh", "-c", SCRIPT, "roadmap-guardian")))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    process = builder.start();
    orders = process.outputWriter(StandardCharsets.US_ASCII);
    answers =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  /** From now on this group, and whoever has this mark, ends with us. */
  synchronized void guard(String group, Family.Mark mark) throws IOException {
    order("guard " + group + " " + mark);
  }

  /** The group is gone; its number may become somebody else's. */
  synchronized void forget() {
    try {
      order("forget -");
    } catch (IOException gone) {
      // Then it has nothing to forget.
    }
  }

  /**
   * Sends a signal to a group.
   *
   * @param signal {@code TERM}, {@code KILL}, or 0 to ask whether there is one
   * @return whether there was anybody to send it to
   */
  synchronized boolean signal(String signal, String group) {
    try {
      order(signal + " " + group);
      String answer = answers.readLine();
      if (answer != null) {
        return answer.equals("yes");
      }
    } catch (IOException gone) {
      // Somebody has ended it. A shell for this one signal does as well.
    }
    return signalled(signal, group);
  }

  private static boolean signalled(String signal, String group) {
    try {
      return new ProcessBuilder("/bin/sh", "-c", "kill -s \"$0\" -- \"$1\"", signal, group)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void order(String line) throws IOException {
    orders.write(line + "\n");
    orders.flush();
  }

  /** Lets it go; what it guards is ended. */
  @Override
  public void close() {
    try {
      orders.close();
      answers.close();
    } catch (IOException gone) {
      process.destroyForcibly();
    }
  }
}
