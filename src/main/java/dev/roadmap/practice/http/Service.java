package dev.roadmap.practice.http;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Consumer;

/** Turns whatever a handler does into an answer and a line of the log, whoever carries them. */
public final class Service {

  private final Handler handler;
  private final Consumer<Exchange> log;
  private final Consumer<Throwable> mistakes;

  /**
   * Serves what the handler answers.
   *
   * @param log told of each exchange when it is over
   * @param mistakes told of each exception that is nobody's refusal
   */
  public Service(Handler handler, Consumer<Exchange> log, Consumer<Throwable> mistakes) {
    this.handler = handler;
    this.log = log;
    this.mistakes = mistakes;
  }

  /** A request has come; its time begins. */
  public Call begin(Request request) {
    return new Call(request, System.nanoTime());
  }

  /** One request on its way. */
  public final class Call {

    private final Request request;
    private final long begun;

    private Call(Request request, long begun) {
      this.request = request;
      this.begun = begun;
    }

    /** What the handler says. */
    public Answer answer() {
      try {
        return handler.handle(request);
      } catch (Refusal refusal) {
        return refusal.answer();
      } catch (UncheckedIOException brokenOff) {
        return refuse(Refusal.of(400, "The body ended before it was whole.", "http-deep-dive"));
      } catch (RuntimeException | StackOverflowError mistake) {
        mistakes.accept(mistake);
        return refuse(Refusal.of(500, "Something went wrong in the server.", "status-codes"));
      } catch (OutOfMemoryError full) {
        // What this request held is free again.
        mistakes.accept(full);
        return refuse(
            Refusal.of(503, "The server has not enough memory for this answer.", "status-codes"));
      }
    }

    /** Says no without asking the handler, and ends the connection. */
    public Answer refuse(Refusal refusal) {
      return refusal.with("Connection", "close").answer();
    }

    /**
     * The answer is out.
     *
     * @param bytes of its body
     */
    public void sent(Answer answer, long bytes) {
      String query = request.query();
      String path = request.path();
      log.accept(
          new Exchange(
              request.method(),
              query == null ? path : path + "?" + query,
              request.template(),
              request.id(),
              answer.status(),
              Duration.ofNanos(System.nanoTime() - begun),
              bytes,
              answer.note()));
    }
  }
}
