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
    needs(arguments, "--db", "a database", Stage.SQL, stage);
    needs(arguments, "--token-seconds", "tokens", Stage.AUTH, stage);
    needs(arguments, "--cache", "a cache", Stage.CACHE, stage);
    needs(arguments, "--limit", "a limit", Stage.LIMIT, stage);
    return ServerOptions.of(stage, address, data(arguments, context))
        .over(
            url(arguments, "--db", List.of("postgresql", "postgres")),
            url(arguments, "--cache", List.of("redis")))
        .with(life(arguments, context))
        .with(limit(arguments, context));
  }

  /** Refuses an option that the stage would pass over without a word. */
  private static void needs(
      ParseResult arguments, String option, String what, Stage from, Stage stage) {
    if (arguments.hasMatchedOption(option) && !stage.has(from)) {
      throw new Problem.Usage(
          option + " is for a server with " + what + ", and stage " + stage.id() + " has none.",
          "Try roadmap serve --stage " + from.id() + " with it.");
    }
  }

  private static Path data(ParseResult arguments, Context context) {
    if (!arguments.hasMatchedOption("--data")) {
      return context.places().data();
    }
    String typed = arguments.matchedOptionValue("--data", "");
    if (typed.isBlank()) {
      throw new Problem.Usage("--data needs the name of a folder.", "");
    }
    try {
      return Path.of(typed).toAbsolutePath();
    } catch (InvalidPathException noPath) {
      throw new Problem.Usage("--data takes a folder, not \"" + Foreign.brief(typed) + "\".", "");
    }
  }

  private static @Nullable URI url(ParseResult arguments, String option, List<String> schemes) {
    if (!arguments.hasMatchedOption(option)) {
      return null;
    }
    String typed = arguments.matchedOptionValue(option, "");
    try {
      URI url = URI.create(typed);
      if (schemes.contains(String.valueOf(url.getScheme())) && url.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException malformed) {
      // Refused below.
    }
    throw new Problem.Usage(
        option
            + " takes an address that begins with "
            + schemes.getFirst()
            + "://, not \""
            + Foreign.brief(typed)
            + "\".",
        "");
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
      throw new Problem.Usage(
          "A token is good for 1 second to 1 year (31536000 s), not "
              + (typed != null ? typed : "\"" + Foreign.brief(set) + "\", as TOKEN_SECONDS says")
              + ".",
          "Write it like --token-seconds 900");
    }
    return Duration.ofSeconds(seconds);
  }

  private static Limit limit(ParseResult arguments, Context context) {
    boolean asked = arguments.hasMatchedOption("--limit");
    String set = environment(context, "RATE_LIMIT");
    String typed = arguments.matchedOptionValue("--limit", set);
    Limit limit = typed.isEmpty() && !asked ? Limit.USUAL : Limit.parse(typed);
    if (limit == null) {
      throw new Problem.Usage(
          (asked ? "--limit" : "The variable RATE_LIMIT")
              + " takes requests and seconds, as in 20/10, not \""
              + Foreign.brief(typed)
              + "\".",
          "");
    }
    return limit;
  }

  /** A variable without blanks around it; empty when it is not set. */
  static String environment(Context context, String name) {
    return context.streams().environment().getOrDefault(name, "").strip();
  }
}
