package dev.roadmap.cli;

import dev.roadmap.check.suite.Suites;
import dev.roadmap.curriculum.Road;
import dev.roadmap.guide.Standing;
import dev.roadmap.progress.Progress;
import dev.roadmap.progress.ProgressStore;
import dev.roadmap.review.FsrsCards;
import dev.roadmap.terminal.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a command works with: the two pages it writes, the road, the progress, the clock. */
final class Context {

  private final Streams streams;
  private final Globals globals;
  private final Page out;
  private final Page err;
  private final Places places;
  private final Clock clock;
  private final Supplier<Road> roads;
  private final ProgressStore store;
  private final Prefetch prefetch;
  private @Nullable Road road;
  private @Nullable Standing standing;

  Context(Streams streams, Globals globals, Places places, Clock clock, Supplier<Road> roads) {
    this.streams = streams;
    this.globals = globals;
    this.out = new Page(streams.outLook(globals));
    this.err = new Page(streams.errLook(globals));
    this.places = places;
    this.clock = clock;
    this.roads = roads;
    this.store = new ProgressStore(places.data(), clock, new FsrsCards());
    this.prefetch = new Prefetch(store);
  }

  /** What goes to stdout: the answer. */
  Page out() {
    return out;
  }

  /** What goes to stderr: warnings and chatter. */
  Page err() {
    return err;
  }

  Globals globals() {
    return globals;
  }

  Places places() {
    return places;
  }

  Clock clock() {
    return clock;
  }

  LocalDate today() {
    return clock instanceof LocalClock local ? local.today() : LocalDate.now(clock);
  }

  ProgressStore store() {
    return store;
  }

  /** Starts reading the progress beside whatever else has to be done first. */
  void prefetchProgress() {
    prefetch.start();
  }

  Progress progress() {
    return prefetch.progress();
  }

  Road road() {
    Road present = road;
    if (present == null) {
      present = roads.get();
      road = present;
    }
    return present;
  }

  /** The check suites of the road. */
  Suites suites() {
    String folder = globals.roadFolder(streams.environment());
    return folder == null ? Suites.shipped() : RoadSuites.of(folder, places.cache(), clock);
  }

  /** Where the learner stands, as it was when first asked; see {@link #fresh()}. */
  Standing standing() {
    Standing present = standing;
    if (present == null) {
      present = new Standing(road(), progress());
      standing = present;
    }
    return present;
  }

  /** Where the learner stands after a change. */
  Standing fresh() {
    Standing present = new Standing(road(), store.progress());
    standing = present;
    return present;
  }

  /** Whether questions may be asked. */
  boolean interactive() {
    return streams.interactive() && !globals.noInput();
  }

  InputStream in() {
    return streams.in();
  }

  /** Writes both pages so far; a reader who has gone away ends the command quietly. */
  void flush(Page page) {
    boolean answer = page == out;
    write(answer ? streams.out() : streams.err(), page.toString(), streams.charset());
  }

  /** Writes a page to stdout at once, before somebody is asked for something. */
  void print(Page page) {
    write(streams.out(), page.toString(), streams.charset());
  }

  /** Writes data for programs, always in UTF-8. */
  void json(Object record) {
    write(streams.out(), Json.text(record) + "\n", StandardCharsets.UTF_8);
  }

  /** A stream for a command whose output is too long to hold. */
  OutputStream stdout() {
    return streams.out();
  }

  Streams streams() {
    return streams;
  }

  static void write(OutputStream stream, String text, Charset charset) {
    if (text.isEmpty()) {
      return;
    }
    try {
      stream.write(text.getBytes(charset));
      stream.flush();
    } catch (IOException e) {
      throw ClosedPipe.or(e);
    }
  }

  /** The step, phase or project an argument names. */
  Named find(String typed) {
    return Finder.find(road(), typed);
  }

  /** The same, or what the road no longer has and the log still remembers. */
  Named findRecorded(String typed) {
    boolean known = Finder.exact(road(), typed.strip()) != null;
    return known || store.history(1, typed.strip()).isEmpty()
        ? find(typed)
        : Named.Retired.of(typed.strip(), progress());
  }

  /** The steps an argument names: one, or all of a phase or project. */
  List<dev.roadmap.curriculum.Step> steps(String typed) {
    return find(typed).steps();
  }
}
