package dev.roadmap.cli;

import dev.roadmap.practice.ServerOptions;
import dev.roadmap.practice.limit.Limit;
import dev.roadmap.practice.stage.Stage;
import dev.roadmap.terminal.Foreign;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What the practice server of a stage is told, from options first, then from the environment. */
final class ServeOptions {

  private static final int LONGEST_LIFE = 31_536_000;

  private ServeOptions() {}

  static ServerOptions of(
      ParseResult arguments, Context context, Stage stage, InetSocketAddress address) {
    return ServerOptions.of(stage, address, data(arguments, context))
        .over(
            url(arguments, "--db", List.of("postgresql", "postgres")),
            url(arguments, "--cache", List.of("redis")))
        .with(life(arguments, context))
        .with(limit(arguments, context));
  }

  private static Path data(ParseResult arguments, Context context) {
    String typed = arguments.matchedOptionValue("--data", "");
    try {
      return typed.isEmpty() ? context.places().data() : Path.of(typed).toAbsolutePath();
    } catch (InvalidPathException noPath) {
      throw new Problem.Usage("--data takes a folder, not \"" + Foreign.brief(typed) + "\".", "");
    }
  }

  private static @Nullable URI url(ParseResult arguments, String option, List<String> schemes) {
    String typed = arguments.matchedOptionValue(option, "");
    if (typed.isEmpty()) {
      return null;
    }
    try {
      URI url = URI.create(typed);
      if (schemes.contains(String.valueOf(url.getScheme())) && url.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException malformed) {
      // Refused below.
    }
    throw new Problem.Usage(
        option + " takes an address that begins with " + schemes.getFirst() + "://.", "");
  }

  private static Duration life(ParseResult arguments, Context context) {
    Integer typed = arguments.matchedOptionValue("--token-seconds", (Integer) null);
    String set = environment(context, "TOKEN_SECONDS");
    int seconds;
    try {
      seconds =
          typed != null
              ? typed
              : set.isEmpty() ? (int) ServerOptions.TOKEN_LIFE.toSeconds() : Integer.parseInt(set);
    } catch (NumberFormatException noNumber) {
      seconds = 0;
    }
    if (seconds < 1 || seconds > LONGEST_LIFE) {
      throw new Problem.Usage("A token is good for 1 second to 1 year: --token-seconds 900.", "");
    }
    return Duration.ofSeconds(seconds);
  }

  private static Limit limit(ParseResult arguments, Context context) {
    String typed = arguments.matchedOptionValue("--limit", environment(context, "RATE_LIMIT"));
    Limit limit = typed.isEmpty() ? Limit.USUAL : Limit.parse(typed);
    if (limit == null) {
      throw new Problem.Usage("--limit takes requests and seconds, as in --limit 20/10.", "");
    }
    return limit;
  }

  private static String environment(Context context, String name) {
    return context.streams().environment().getOrDefault(name, "").strip();
  }
}
