package dev.roadmap;

import dev.roadmap.cli.CommandRunner;
import dev.roadmap.cli.Places;
import dev.roadmap.cli.Streams;
import dev.roadmap.curriculum.Road;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a terminal: types commands in this process, in a home and at a time of their own. */
public final class Person {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<String, String> environment = new HashMap<>();
  private Instant now = Instant.parse("2026-03-10T18:00:00Z");
  private ZoneId zone = ZoneId.of("Europe/Berlin");
  private String terminals = "";
  private int columns = 80;
  private Charset charset = StandardCharsets.UTF_8;
  private @Nullable Road road;

  /** What came of a command. */
  public record Screen(int exit, String out, String err) {
    /** The answer as JSON. */
    public JsonNode json() {
      return MAPPER.readTree(out);
    }
  }

  public Person(Path home) {
    environment.put("ROADMAP_HOME", home.toString());
  }

  /** Sets an environment variable. */
  public Person with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Moves to a time, and maybe another place. */
  public Person at(String instant, String zoneId) {
    now = Instant.parse(instant);
    zone = ZoneId.of(zoneId);
    return this;
  }

  /** Lets days go by. */
  public Person later(int days) {
    now = now.plusSeconds(days * 86_400L);
    return this;
  }

  /** Lets time go by. */
  public Person later(Duration duration) {
    now = now.plus(duration);
    return this;
  }

  /** Walks another road than the bundled one. */
  public Person on(Road other) {
    road = other;
    return this;
  }

  /** Sits at a terminal of so many columns. */
  public Person atTerminal(int width) {
    terminals = "012";
    columns = width;
    return this;
  }

  /** Uses a terminal of another charset. */
  public Person writing(Charset other) {
    charset = other;
    return this;
  }

  /** Types a command line and reads what comes. */
  public Screen types(String... words) {
    return types(new ByteArrayInputStream(new byte[0]), words);
  }

  /** Types a command line and sends it something. */
  public Screen types(InputStream in, String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = types(in, out, err, words);
    boolean json = List.of(words).contains("--json");
    return new Screen(
        exit, out.toString(json ? StandardCharsets.UTF_8 : charset), err.toString(charset));
  }

  /** Types a command line with these streams behind it, and returns its exit code. */
  public int types(InputStream in, OutputStream out, OutputStream err, String... words) {
    var streams = new Streams(in, out, err, terminals, columns, charset, environment);
    Clock clock = Clock.fixed(now, zone);
    Road other = road;
    if (other == null) {
      return new App(streams, clock).run(List.of(words));
    }
    Places places = Places.of(environment, "Linux", "/nowhere");
    return new CommandRunner(streams, places, clock, folder -> other).run(List.of(words));
  }
}
