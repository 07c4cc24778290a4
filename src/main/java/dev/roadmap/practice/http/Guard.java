package dev.roadmap.practice.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Looks at a request before anybody answers it: its size, and whether it is meant for this server.
 * A web page elsewhere can make a browser send requests here under a name of its own; so a server
 * that only listens to this machine answers only to the machine's names.
 */
public final class Guard implements Handler {

  /** Longest path and query, in characters. */
  public static final int LONGEST_TARGET = 8 << 10;

  private static final List<String> LOCAL = List.of("localhost", "[::1]", "host.docker.internal");

  /** As a number only: 127.example.com is a name like any other. */
  private static final Pattern LOOPBACK = Pattern.compile("127(\\.[0-9]{1,3}){3}");

  private final Handler next;
  private final boolean localOnly;

  /**
   * @param localOnly whether it listens on a loopback address
   */
  public Guard(Handler next, boolean localOnly) {
    this.next = next;
    this.localOnly = localOnly;
  }

  @Override
  public Answer handle(Request request) {
    String query = request.query();
    int length = request.path().length() + (query == null ? 0 : query.length());
    if (length > LONGEST_TARGET) {
      throw Refusal.of(414, "The path and query are longer than 8 KiB.", "http-deep-dive");
    }
    List<String> hosts = request.headers("Host");
    if (hosts.size() > 1) {
      throw Refusal.of(400, "There are several Host headers; one is allowed.", "headers");
    }
    if (localOnly && !hosts.isEmpty() && !local(hosts.getFirst())) {
      throw Refusal.of(
          421, "The Host header names another server; this one is localhost.", "headers");
    }
    return next.handle(request);
  }

  /**
   * A name that nobody else can own: localhost and all below it lead to this machine wherever they
   * are looked up (RFC 6761 6.3), with the dot of the root or without.
   */
  private static boolean local(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    int colon = name.lastIndexOf(':');
    if (colon > name.lastIndexOf(']')) {
      name = name.substring(0, colon);
    }
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    return LOCAL.contains(name) || name.endsWith(".localhost") || LOOPBACK.matcher(name).matches();
  }
}
