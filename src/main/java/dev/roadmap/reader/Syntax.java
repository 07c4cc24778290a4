package dev.roadmap.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What has to be known of a language to colour its code: a table, not a grammar. A keyword that is
 * used as a name is coloured too, and nobody is misled.
 *
 * @param keywords in lower case where case is of no matter
 * @param comments what begins a comment that ends with its line
 * @param apart whether such a comment needs a blank before it
 * @param quotes what strings begin and end with; three of a kind, and backticks, go over lines
 * @param overLines whether all of them do
 * @param caseless whether keywords are known in any case
 * @param names how a name before its value looks, "" for none: its last character tells
 */
record Syntax(
    Set<String> keywords,
    List<String> comments,
    boolean apart,
    List<String> quotes,
    boolean overLines,
    boolean caseless,
    String names) {

  /** Nothing is coloured. */
  static final Syntax NONE = new Syntax(Set.of(), List.of(), false, List.of(), false, false, "");

  private static final Set<String> VALUES =
      Set.of("true", "false", "null", "nil", "None", "True", "False", "undefined");

  /** Whether anything is known of the language: each has strings. */
  boolean known() {
    return !quotes.isEmpty();
  }

  /** Whether a word stands for a value. */
  boolean isValue(String word) {
    return VALUES.contains(caseless ? word.toLowerCase(Locale.ROOT) : word);
  }

  boolean isKeyword(String word) {
    return keywords.contains(caseless ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** The table's row of a language, by the word behind a fence. */
  static Syntax of(String language) {
    return switch (language) {
      case "python" -> PYTHON;
      case "go" -> GO;
      case "typescript", "javascript" -> TYPESCRIPT;
      case "java" -> JAVA;
      case "bash" -> BASH;
      case "sql" -> SQL;
      case "json" -> JSON;
      case "yaml" -> YAML;
      case "toml", "ini" -> INI;
      case "dockerfile" -> DOCKERFILE;
      case "nginx" -> NGINX;
      case "redis" -> REDIS;
      default -> NONE;
    };
  }

  private static Syntax code(String comment, List<String> quotes, String keywords) {
    return new Syntax(words(keywords), List.of(comment), false, quotes, false, false, "");
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }

  private static final Syntax PYTHON =
      code(
          "#",
          List.of("\"\"\"", "'''", "\"", "'"),
          "and as assert async await break case class continue def del elif else except finally"
              + " for from global if import in is lambda match nonlocal not or pass raise return"
              + " self try while with yield");

  private static final Syntax GO =
      code(
          "//",
          List.of("`", "\"", "'"),
          "any bool break byte case chan const continue default defer else error fallthrough"
              + " float64 for func go goto if import int int64 interface map package range return"
              + " rune select string struct switch type var");

  private static final Syntax TYPESCRIPT =
      code(
          "//",
          List.of("`", "\"", "'"),
          "abstract any as async await boolean break case catch class const continue declare"
              + " default delete do else enum export extends finally for from function get if"
              + " implements import in instanceof interface let never new number of private"
              + " protected public readonly return set static string super switch this throw try"
              + " type typeof unknown var void while yield");

  private static final Syntax JAVA =
      code(
          "//",
          List.of("\"\"\"", "\"", "'"),
          "abstract assert boolean break byte case catch char class continue default do double"
              + " else enum extends final finally float for if implements import instanceof int"
              + " interface long new package permits private protected public record return sealed"
              + " short static super switch synchronized this throw throws try var void volatile"
              + " while yield");

  private static final Syntax BASH =
      new Syntax(
          words(
              "case cd do done echo elif else esac exit export fi for function if in local"
                  + " printf read return set source sudo then trap unset until while"),
          List.of("#"),
          true,
          List.of("\"", "'"),
          true,
          false,
          "");

  private static final Syntax SQL =
      new Syntax(
          words(
              "add all alter analyze and as asc begin between bigint boolean by cascade case cast"
                  + " check column commit conflict constraint count create cross default delete"
                  + " desc distinct do drop else end exists explain foreign from full function"
                  + " generated group having identity if ilike in index inner insert int integer"
                  + " into is isolation join key left level like limit not nothing numeric offset"
                  + " on or order outer over partition primary real references restrict returning"
                  + " right rollback row savepoint select serial set strict table text then"
                  + " timestamptz to transaction trigger union unique update using values varchar"
                  + " view when where window with"),
          List.of("--"),
          false,
          List.of("'", "\""),
          false,
          true,
          "");

  private static final Syntax JSON =
      new Syntax(Set.of(), List.of(), false, List.of("\""), false, false, ":");

  private static final Syntax YAML =
      new Syntax(Set.of(), List.of("#"), true, List.of("\"", "'"), false, false, ":");

  private static final Syntax INI =
      new Syntax(Set.of(), List.of("#", ";"), true, List.of("\""), false, false, "=");

  private static final Syntax DOCKERFILE =
      new Syntax(
          words(
              "add arg as cmd copy entrypoint env expose from healthcheck label run shell"
                  + " stopsignal user volume workdir"),
          List.of("#"),
          true,
          List.of("\"", "'"),
          false,
          true,
          "");

  private static final Syntax NGINX =
      new Syntax(
          words(
              "events http if limit_req limit_req_zone listen location proxy_pass proxy_set_header"
                  + " return server server_name ssl_certificate ssl_certificate_key upstream"),
          List.of("#"),
          true,
          List.of("\"", "'"),
          false,
          false,
          "");

  private static final Syntax REDIS =
      new Syntax(
          words(
              "acquire del exec exists expire get getdel hget hgetall hset incr incrby keys lpop"
                  + " lpush lrange multi persist publish rpop rpush sadd scan scard sismember"
                  + " smembers set setex setnx subscribe ttl type unlink zadd zcard zincrby"
                  + " zrange zrem zremrangebyscore zrevrange"),
          List.of("#"),
          true,
          List.of("\"", "'"),
          false,
          true,
          "");
}
