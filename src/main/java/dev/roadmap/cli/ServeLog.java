package dev.roadmap.cli;

import dev.roadmap.practice.PracticeServer;
import dev.roadmap.practice.http.Exchange;
import dev.roadmap.practice.http.Note;
import dev.roadmap.practice.json.JsonText;
import dev.roadmap.practice.stage.Stage;
import dev.roadmap.terminal.Foreign;
import dev.roadmap.terminal.Page;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Shows requests as they come. The server never waits for the terminal: lines go through a queue,
 * and where that overflows they are counted instead of shown.
 */
final class ServeLog implements Closeable {

  private static final int LINES_WAITING = 4096;

  /** The last thing in the queue. */
  private static final String END = "";

  private final Context context;
  private final Clock clock;
  private final boolean json;
  private final boolean quiet;
  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(LINES_WAITING);
  private final AtomicLong requests = new AtomicLong();
  private final AtomicLong unshown = new AtomicLong();
  private final Thread writer;

  ServeLog(Context context, boolean json, boolean quiet) {
    this.context = context;
    this.clock = context.clock();
    this.json = json;
    this.quiet = quiet;
    writer = Thread.ofPlatform().daemon().name("log").start(this::write);
  }

  /** The server listens. */
  void started(Stage stage, PracticeServer server) {
    String url = server.url();
    if (json) {
      offer(event("listening").member("url", url).member("stage", stage.id()).end() + "\n");
      return;
    }
    Page page = new Page(context.out().look());
    page.line("Listening on " + page.theme().strong(url));
    if (!quiet) {
      page.prose(
          "  ", "Stage " + stage.id() + " (phase " + stage.phase() + "): " + stage.summary());
      page.gap();
      page.line("  curl -i " + url + "/tasks \\");
      page.line("    -H 'Content-Type: application/json' -d '{\"title\":\"Buy milk\"}'");
      page.gap();
      page.line("  Look at " + url + "/docs in a browser. Ctrl-C ends it.");
      page.gap();
    }
    offer(page.toString());
  }

  /** The server of a hunt listens. */
  void hunting(Hunt hunt, String level, PracticeServer server) {
    String complaint = hunt.story().complaint();
    String url = server.url();
    if (json) {
      JsonText event = event("hunting").member("url", url).member("level", level);
      offer(event.member("complaint", complaint).end() + "\n");
      return;
    }
    Page page = new Page(context.out().look());
    page.prose("", page.theme().strong(complaint)).gap();
    page.prose("", "Something is wrong with the task API at " + url + " (" + level + ").");
    page.prose("", "Look around with curl, or at " + url + "/docs. Then, in another terminal:");
    page.gap();
    page.line("  " + page.theme().command("roadmap hunt --hint") + "         they cost nothing");
    page.line("  " + page.theme().command("roadmap hunt --found NAME") + "   your answer");
    page.line("  " + page.theme().command("roadmap serve --faults") + "      the names there are");
    page.gap();
    if (hunt.hints() + hunt.guesses() > 0) {
      page.prose("", "So far " + hunt.score() + ".");
    }
    page.prose(
        "", page.theme().quiet("Ctrl-C ends it; roadmap hunt goes on with it another time."));
    page.gap();
    offer(page.toString());
  }

  /** A request was answered. */
  void exchange(Exchange exchange) {
    requests.incrementAndGet();
    if (quiet) {
      return;
    }
    if (lines.remainingCapacity() < 2) {
      unshown.incrementAndGet();
      return;
    }
    offer(json ? data(exchange) : text(exchange));
  }

  /** Something went wrong that should not have. */
  void mistake(Throwable mistake) {
    String what = Foreign.line(mistake.toString());
    if (json) {
      offer(event("mistake").member("message", what).end() + "\n");
      return;
    }
    Page page = new Page(context.out().look());
    offer(page.item("! ", "A mistake in roadmap itself: " + what).toString());
  }

  /** The server has ended. */
  void stopped() {
    long count = requests.get();
    if (json) {
      offer(event("stopped").member("requests", count).end() + "\n");
    } else {
      offer("Stopped after " + count + (count == 1 ? " request." : " requests.") + "\n");
    }
  }

  private String text(Exchange exchange) {
    Page page = new Page(context.out().look());
    String status = Integer.toString(exchange.status());
    String painted =
        switch (exchange.status() / 100) {
          case 2 -> page.theme().good(status);
          case 4 -> page.theme().warn(status);
          case 5 -> page.theme().bad(status);
          default -> status;
        };
    String method = String.format(Locale.ROOT, "%-6s", Foreign.brief(exchange.method()));
    page.line(
        painted
            + " "
            + method
            + " "
            + Foreign.brief(exchange.target())
            + "  "
            + page.theme().quiet(milliseconds(exchange) + " ms"));
    Note note = exchange.note();
    if (note != null) {
      page.item("    ", Foreign.line(note.meaning()));
      if (!note.lesson().isEmpty()) {
        page.line("    " + page.theme().command("roadmap read " + note.lesson()));
      }
    }
    return page.toString();
  }

  private String data(Exchange exchange) {
    var data = new JsonText().object();
    data.member("time", clock.instant().toString());
    data.member("method", exchange.method());
    data.member("path", exchange.target());
    data.member("route", exchange.template());
    data.member("status", exchange.status());
    data.name("ms").raw(milliseconds(exchange));
    data.member("bytes", exchange.bytes());
    if (!exchange.id().isEmpty()) {
      data.member("request_id", exchange.id());
    }
    Note note = exchange.note();
    if (note != null) {
      data.member("meaning", note.meaning()).member("lesson", note.lesson());
    }
    return data.end() + "\n";
  }

  private static String milliseconds(Exchange exchange) {
    return String.format(Locale.ROOT, "%.1f", exchange.took().toNanos() / 1e6);
  }

  private static JsonText event(String name) {
    return new JsonText().object().member("event", name);
  }

  private void offer(String text) {
    if (!lines.offer(text)) {
      unshown.incrementAndGet();
    }
  }

  private void write() {
    var batch = new ArrayList<String>();
    try {
      boolean ended = false;
      while (!ended) {
        batch.clear();
        batch.add(lines.take());
        lines.drainTo(batch);
        ended = batch.getLast().equals(END);
        print(batch);
      }
    } catch (InterruptedException | ClosedPipe nobodyReads) {
      Thread.currentThread().interrupt();
    }
  }

  private void print(List<String> batch) {
    long missing = unshown.getAndSet(0);
    String text = String.join("", batch);
    if (missing > 0 && !json) {
      text += "    and " + missing + " more, too fast to show\n";
    }
    Streams streams = context.streams();
    Context.write(streams.out(), text, json ? StandardCharsets.UTF_8 : streams.charset());
  }

  /** Writes what is left. */
  @Override
  public void close() {
    try {
      lines.put(END);
      writer.join(1000);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
